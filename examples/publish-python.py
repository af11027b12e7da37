"""Hands SMS to the bulk queue of SpendSense, each as a CloudEvent:

python examples/publish-python.py [amqp://tenant.acme:PASSWORD@localhost/spendsense]

Needs pika (pip install pika).
"""

import json
import sys
from urllib.parse import unquote, urlsplit

import pika

url = sys.argv[1] if len(sys.argv) > 1 else "amqp://localhost"
messages = [
    {"text": "Rs 120.00 debited from A/c XX4821 for Green Grocer on 13-11-26", "sender": "AX-MYBANK"},
    {"text": "Rs 640 spent on card ending 7730 at Night Bus Lines"},
]

# RabbitMQ checks it, and it says for which tenant the SMS are. Any other user speaks for the anonymous tenant, if there is one.
user = unquote(urlsplit(url).username or "")
properties = pika.BasicProperties(
    content_type="application/cloudevents+json",
    delivery_mode=2,
    user_id=user if user.startswith("tenant.") else None,
)
connection = pika.BlockingConnection(pika.URLParameters(url))
channel = connection.channel()
channel.confirm_delivery()
try:
    for number, message in enumerate(messages, start=1):
        event = {
            "specversion": "1.0",
            "type": "spendsense.sms",
            # Published again with the same source and id, it adds nothing.
            "source": "/phones/2",
            "id": f"2026-11-13.{number}",
            "data": message,
        }
        # Without mandatory, RabbitMQ confirms a message that no queue takes, and drops it.
        channel.basic_publish("spendsense.ingest", "", json.dumps(event).encode(), properties, mandatory=True)
except pika.exceptions.UnroutableError:
    sys.exit("No queue took the message: is the ingest service running?")
finally:
    connection.close()
print(f"{len(messages)} SMS handed in")
