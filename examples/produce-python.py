"""Hands SMS to the bulk queue of SpendSense: python examples/produce-python.py [amqp://localhost] [tenant]

Needs pika (pip install pika).
"""

import json
import sys

import pika

arguments = sys.argv[1:]
url = arguments[0] if arguments else "amqp://localhost"
tenant = arguments[1] if len(arguments) > 1 else "local"
delivery = {
    "tenant": tenant,
    "items": [
        {"text": "Rs 250.00 debited from A/c XX4821 for Corner Cafe on 12-11-26", "sender": "AX-MYBANK"},
        {"text": "Rs 1,899 spent on card ending 7730 at Blue Sky Airways", "externalId": "phone-1:42"},
    ],
}

connection = pika.BlockingConnection(pika.URLParameters(url))
channel = connection.channel()
channel.confirm_delivery()
try:
    # Without mandatory, RabbitMQ confirms a message that no queue takes, and drops it.
    channel.basic_publish(
        exchange="spendsense.ingest",
        routing_key="",
        body=json.dumps(delivery).encode(),
        properties=pika.BasicProperties(content_type="application/json", delivery_mode=2),
        mandatory=True,
    )
except pika.exceptions.UnroutableError:
    sys.exit("No queue took the message: is the ingest service running?")
finally:
    connection.close()
print(f"{len(delivery['items'])} SMS handed in for {tenant}")
