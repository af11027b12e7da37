#!/bin/sh
# Hands one SMS to the bulk queue of SpendSense: examples/publish.sh [amqp://localhost]
# Needs amqp-publish (apt install amqp-tools), which sends no user-id and waits for no confirm: the SMS is the anonymous tenant's, if
# there is one. Where it must not get lost, publish as the other examples do, or over REST as submit.sh does.
set -eu
amqp-publish --url="${1:-amqp://localhost}" --exchange=spendsense.ingest --persistent --content-type=application/json \
  --body='{"id":"phone-3:1","text":"Rs 75.00 debited from A/c XX4821 for Paper Shop on 14-11-26","sender":"AX-MYBANK"}'
echo '1 SMS published'
