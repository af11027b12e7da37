// Hands SMS to the bulk queue of SpendSense: node examples/publish-node.mjs [amqp://tenant.acme:PASSWORD@localhost/spendsense]
// Needs amqplib (npm install amqplib).
import amqp from 'amqplib';

const [url = 'amqp://localhost'] = process.argv.slice(2);
const delivery = {
  // Published again under the same id, it adds nothing.
  id: 'phone-1:2026-11-12',
  items: [
    { text: 'Rs 250.00 debited from A/c XX4821 for Corner Cafe on 12-11-26', sender: 'AX-MYBANK' },
    { text: 'Rs 1,899 spent on card ending 7730 at Blue Sky Airways', externalId: 'phone-1:42' },
  ],
};

// RabbitMQ checks it, and it says for which tenant the SMS are. Any other user speaks for the anonymous tenant, if there is one.
const user = decodeURIComponent(new URL(url).username);
const connection = await amqp.connect(url);
const channel = await connection.createConfirmChannel();
// Without `mandatory`, RabbitMQ confirms a message that no queue takes, and drops it.
channel.on('return', () => {
  process.stderr.write('No queue took the message: is the ingest service running?\n');
  process.exitCode = 1;
});
channel.publish('spendsense.ingest', '', Buffer.from(JSON.stringify(delivery)), {
  persistent: true,
  mandatory: true,
  contentType: 'application/json',
  ...(user.startsWith('tenant.') && { userId: user }),
});
await channel.waitForConfirms();
await connection.close();
if (!process.exitCode) process.stdout.write(`${delivery.items.length} SMS handed in\n`);
