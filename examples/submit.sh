#!/bin/sh
# Submits one SMS, polls until it is done and prints the result: examples/submit.sh [http://127.0.0.1:3000] [API key]
set -eu
url=${1:-http://127.0.0.1:3000}
auth="authorization: Bearer ${2:-}"
[ -n "${2:-}" ] || auth='accept: application/json'

location=$(curl -fsS -D - -o /dev/null -H "$auth" -H 'content-type: application/json' \
  -d '{"text":"Rs 250.00 debited from A/c XX4821 for Corner Cafe on 12-11-26","sender":"AX-MYBANK"}' \
  "$url/v1/submissions" | tr -d '\r' | sed -n 's/^[Ll]ocation: *//p')
case $location in /*) location=$url$location ;; esac

until curl -fsS -H "$auth" "$location" | grep -Eq '"status": ?"(done|failed)"'; do sleep 1; done
curl -fsS -H "$auth" "$location/items"
echo
