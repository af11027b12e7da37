// Written by `npm run web:client`; do not edit.
export interface paths {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? Never asks a dependency. */
        get: operations["HealthController_livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the process do its work right now? Names each dependency. */
        get: operations["HealthController_readyz[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/startupz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the process do its work right now? Names each dependency. */
        get: operations["HealthController_readyz[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in the Prometheus text format. */
        get: operations["HealthController_metricsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in one SMS or many. Bad items of a batch cost themselves only. */
        post: operations["SubmissionsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far is it? Poll until `status` is done or failed. */
        get: operations["SubmissionsController_find"];
        put?: never;
        post?: never;
        /**
         * Undoes an import: deletes the submission and every transaction of it.
         * @description Items still on their way are dropped. An alert that another submission handed in too stays there.
         */
        delete: operations["SubmissionsController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results and errors, in the order of the items. */
        get: operations["SubmissionsController_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress as server-sent events; ends when the submission is done or failed. */
        get: operations["SubmissionsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a file: CSV, TXT, JSONL, or the XML of SMS Backup & Restore. It is read as it arrives; bad rows cost themselves only.
         * @description - **CSV** with a header; the text is in `sms_text`, `text`, `message`, `body`, `sms`, `content` or, as
         *       `GET /v1/export` writes it, `masked_text`. Optional:
         *       `sender`, `received_at` or `date`, `external_id` or `id`. Other columns are ignored. Divided by comma, semicolon,
         *       tab or bar; quoted cells may hold newlines. The fields `textColumn`, `senderColumn` and `dateColumn`, sent before the
         *       file, choose other columns.
         *     - **TXT** with one SMS a line, or blocks with blank lines between.
         *     - **JSONL** with one object a line, whose fields are named as the columns above.
         *     - **XML** of SMS Backup & Restore: what the phone received, with sender and time; sent SMS and MMS are left out.
         *
         *     `curl -F file=@sms.csv http://localhost:3000/v1/uploads`
         */
        post: operations["UploadsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what an upload of a file would do, without storing anything.
         * @description Takes what `POST /v1/uploads` takes and looks at the first 1,000 rows, or 2 MiB, of it. The rows it shows are masked, with tokens
         *     that are made for the preview only. 422 `no-text-column` lists the `columns` of a table that has none it knows; choose one of them.
         *
         *     `curl -F textColumn=sms_text -F file=@sms.csv http://localhost:3000/v1/uploads/preview`
         */
        post: operations["UploadPreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of all submissions, newest first. */
        get: operations["TransactionsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One result. */
        get: operations["TransactionsController_find"];
        put?: never;
        post?: never;
        /** Deletes it with all alerts of the same payment; totals follow at once. */
        delete: operations["TransactionsController_delete"];
        options?: never;
        head?: never;
        /**
         * Corrects or confirms a transaction, or all of its merchant.
         * @description What a person decided stays. Two corrections that agree teach the merchant or payee for messages to come; `applyToAll` does at once.
         */
        patch: operations["CorrectionsController_correct"];
        trace?: never;
    };
    "/v1/transactions/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words that decided its category.
         * @description Each word of the masked text is taken out in turn and the rest read again by the model that decided: the weight of a word is what the probability of the category loses without it.
         */
        get: operations["TransactionsController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What belongs to it: other alerts of the same payment, the other end of an own transfer, refunds. */
        get: operations["TransactionsController_linksOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{id}/links/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Parts two transactions that do not belong together; they stay apart. */
        delete: operations["TransactionsController_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transactions as a file, oldest first, streamed.
         * @description The filters are those of `GET /v1/transactions`; without any, everything is exported, as it is at the start of the request.
         *
         *     - **csv**, **jsonl**, **parquet**: whatever an SMS turned out to be, with all fields. CSV and JSONL can be uploaded again.
         *     - **ledger** (also for hledger), **beancount**, **actual**, **ynab**: transactions with a direction, an amount and a
         *       currency. The last two keep neither account nor currency by row: filter by both, one file an account.
         *
         *     `curl -OJ 'http://localhost:3000/v1/export?format=csv&from=2026-01-01'`
         */
        get: operations["ExportController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The models that give them, and the one in use. */
        get: operations["CatalogueController_models"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories a transaction can have: the built-in ones, then your own. */
        get: operations["CategoriesController_list"];
        put?: never;
        /**
         * Adds a category of your own, which counts as spending.
         * @description No model gives it; corrections, what they teach, and rules do.
         */
        post: operations["CategoriesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a category of your own; what has it gets another one.
         * @description Transactions, rules, budgets and what corrections taught move at once, and totals with them. A budget stays behind where the other category has one in its currency or can have none. A built-in category can be hidden only.
         */
        delete: operations["CategoriesController_merge"];
        options?: never;
        head?: never;
        /** Renames, recolours or hides a category, built in or own; its id stays. */
        patch: operations["CategoriesController_change"];
        trace?: never;
    };
    "/v1/masking/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The types of personal data, and what may replace their values. */
        get: operations["MaskingController_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/masking/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you chose to replace values by; every other type has its default. */
        get: operations["MaskingController_operators"];
        /** Choose what replaces values, by type. Holds within a minute, for SMS handed in from then on. */
        put: operations["MaskingController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/masking/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what masking makes of one SMS or of up to 100, without storing anything.
         * @description The tokens are made for the preview only: in your history the same value has another one.
         */
        post: operations["MaskingController_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Categories of SMS texts, in the shape and with the six labels of the original system. */
        post: operations["PredictController_predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{id}/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many other transactions of its merchant or payee a correction for all would change. */
        get: operations["CorrectionsController_others"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a correction, or what a rule changed in the history, back. */
        post: operations["CorrectionsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transactions worth a look by a person, the most valuable look first.
         * @description `PATCH /v1/transactions/{id}` with a category, or with `{}` to confirm, takes one off the list.
         */
        get: operations["ReviewController_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, first to last. */
        get: operations["RulesController_list"];
        put?: never;
        /** Adds a rule for messages to come; rules win over memory and the model. */
        post: operations["RulesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces a rule. */
        put: operations["RulesController_replace"];
        post?: never;
        /** Removes a rule; what it decided stays. */
        delete: operations["RulesController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a rule on the history and changes nothing. */
        post: operations["RulesController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a rule decide in the history too, except where a person did.
         * @description `POST /v1/corrections/{correctionId}/undo` takes it back.
         */
        post: operations["RulesController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your webhooks, oldest first. */
        get: operations["WebhooksController_list"];
        put?: never;
        /**
         * Be told of events by POST, signed as Standard Webhooks says.
         * @description The answer shows the signing secret once. At most 20 webhooks.
         */
        post: operations["WebhooksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook. */
        get: operations["WebhooksController_find"];
        put?: never;
        post?: never;
        /** Delete a webhook and what is pending for it. */
        delete: operations["WebhooksController_remove"];
        options?: never;
        head?: never;
        /** Change where a webhook leads, what it is told of, or whether it is enabled. */
        patch: operations["WebhooksController_change"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing secret.
         * @description The answer shows the new one once. For 24 hours deliveries are signed with both; rotating again meanwhile drops the older one at once.
         */
        post: operations["WebhooksController_rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the event `webhook.test` now, once.
         * @description The answer is the delivery as it begins; a second later its page says what came of it.
         */
        post: operations["DeliveriesController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the events of the last seven days, newest first. */
        get: operations["DeliveriesController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{eventId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event again, now, under the same id. */
        post: operations["DeliveriesController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is yours as a file, for `POST /v1/restore`.
         * @description Gzip of JSON lines, as everything is at the start of the request: settings, rules, what was learnt of merchants,
         *     submissions, transactions (masked, as they are stored) and corrections. API keys and webhooks are not in it. Its last
         *     line is `{"type":"end","rows":N}`.
         *
         *     `curl -OJ http://localhost:3000/v1/backup`
         */
        get: operations["BackupController_backup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds what a backup holds and you do not have. Doing it twice changes nothing.
         * @description The file of `GET /v1/backup`, of this version or an older one, as the body or as the first file of a form. It is read as it
         *     arrives. What is there already stays as it is; a bad row costs itself only; what nobody knows is skipped and counted.
         *
         *     `curl --data-binary @backup.jsonl.gz -H 'content-type: application/gzip' http://localhost:3000/v1/restore`
         */
        post: operations["RestoreController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes everything that is yours, for good; take a backup first.
         * @description All at once or nothing. What is still on its way is dropped. Your settings and API keys stay, and backups that you took.
         */
        delete: operations["DataController_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your API keys that work, oldest first; never the keys themselves. */
        get: operations["ApiKeysController_list"];
        put?: never;
        /**
         * Make an API key.
         * @description The answer shows it once. Without `scopes` it may do all that you may, making keys included. At most 50.
         */
        post: operations["ApiKeysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key: within five seconds no process takes it any more. */
        delete: operations["ApiKeysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sample-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the sample data is loaded. */
        get: operations["SampleDataController_find"];
        put?: never;
        /**
         * Load the SMS of an invented person, until yesterday, as one submission.
         * @description They take the way of any other SMS. While they are there, a second call adds nothing and answers the same submission, whatever it asks for.
         */
        post: operations["SampleDataController_load"];
        /** Remove the sample data and nothing else. */
        delete: operations["SampleDataController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your messages that the pipeline gave up, newest first.
         * @description Of the last seven days, as long as an SMS of theirs has no result, and deliveries of yours on the bulk queue that could not be taken in. A message holds up to some hundred SMS; their texts are not shown.
         */
        get: operations["DeadLettersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, and which SMS it holds. */
        get: operations["DeadLettersController_show"];
        put?: never;
        post?: never;
        /** Drop one for good; its SMS stay failed. */
        delete: operations["DeadLettersController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send all of them on their way again, 200 at most. */
        post: operations["DeadLettersController_replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one on its way again, from where it died, with all its attempts.
         * @description It leaves the list once its SMS have results; an SMS that has one already gets no second.
         */
        post: operations["DeadLettersController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which services are up, how full the queues are, which model is in use.
         * @description As far as the gateway can know: a worker is up when a process takes messages from its queues. Answers 200 also when something is down, as long as the caller is known.
         */
        get: operations["StatusController_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was spent and received in a period, by category, and how that compares. */
        get: operations["SummaryController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Spending over time by category, merchant, channel or account; twelve months if not said. */
        get: operations["TrendsController_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where most was spent in a period. */
        get: operations["MerchantsController_merchants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each day of a period came to. */
        get: operations["CalendarController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/cash-flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Income from its sources to categories and their merchants, as a graph that adds up. */
        get: operations["CashFlowController_cashFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two periods beside each other: what changed most, and why. */
        get: operations["CompareController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments that come back: subscriptions, rent, bills, pay.
         * @description Three payments make a series; two of the same amount make a yearly one. Two years are looked at. Dismissed ones are left out.
         */
        get: operations["RecurringController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/recurring/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves a series out of the list and its totals: it is none. */
        post: operations["RecurringController_dismiss"];
        /** Lists a series again that was dismissed. */
        delete: operations["RecurringController_restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands out: a category over its usual, an unusual payment, a new merchant, a price that rose. */
        get: operations["AnomaliesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/anomalies/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hides an anomaly until its size changes by more than a tenth. */
        post: operations["AnomaliesController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insights/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the running month ends and what the next three bring, by category and in total.
         * @description Needs three full months; before, `worksFrom` says when there will be one.
         */
        get: operations["ForecastController_forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the budgets of a currency stand and where the month will end. */
        get: operations["BudgetProgressController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The monthly budgets, the total first. */
        get: operations["BudgetsController_list"];
        put?: never;
        /** Adds a monthly budget for a category or the total. */
        post: operations["BudgetsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces a budget. */
        put: operations["BudgetsController_replace"];
        post?: never;
        /** Removes a budget. */
        delete: operations["BudgetsController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How transactions are counted: currency, time zone, month and financial year. */
        get: operations["SettingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes some of them.
         * @description A new time zone moves transactions to the day that they have in it. All insights follow at once.
         */
        patch: operations["SettingsController_change"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FaultyPlaceDto: {
            /** @example text-blank */
            code: string;
            /** @example text must not be blank. */
            detail: string;
            /**
             * @description JSON pointer into the body, or the parameter.
             * @example /items/3/text
             */
            pointer?: string;
            /**
             * @description Position of the item, from 0.
             * @example 3
             */
            index?: number;
            /**
             * @description Physical line in an uploaded file, from 1.
             * @example 5
             */
            line?: number;
        };
        ProblemDto: {
            /** @example /problems/nothing-valid */
            type: string;
            /** @example Nothing valid */
            title: string;
            /** @example 422 */
            status: number;
            /** @example None of the 1 items is valid; nothing was stored. */
            detail?: string;
            /** @example urn:trace:4bf92f3577b34da6a3ce929d0e0e4736 */
            instance?: string;
            errors?: components["schemas"]["FaultyPlaceDto"][];
            /** @description Of an uploaded table without a text column: its columns, to choose from. */
            columns?: string[];
        };
        SmsDto: {
            /** @example Rs.450.00 debited from A/c XX1234 on 21-11-26 to VPA cafe@upi. UPI Ref 632512345678 */
            text: string;
            /** @example AX-TESTBK-S */
            sender?: string;
            /**
             * @description ISO 8601; without an offset, in the time zone of the tenant. Now, if absent.
             * @example 2026-11-21T18:30:00+05:30
             */
            receivedAt?: string;
            /** @example phone-1:5512 */
            externalId?: string;
        };
        SmsBatchDto: {
            items: components["schemas"]["SmsDto"][];
        };
        TransactionDto: {
            /** @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35 */
            id: string;
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90 */
            submissionId: string;
            /**
             * @description Position in the submission, from 0.
             * @example 0
             */
            index: number;
            /**
             * @example transaction
             * @enum {string}
             */
            kind: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
            /**
             * @description What decided the kind.
             * @example debited
             */
            kindReason: string;
            /**
             * @example debit
             * @enum {string|null}
             */
            direction: "debit" | "credit" | null;
            /** @example false */
            isRefund: boolean;
            /**
             * @description Always positive; `direction` says which way.
             * @example 450.00
             */
            amount: string | null;
            /**
             * @description ISO 4217.
             * @example INR
             */
            currency: string | null;
            /** @example <VPA:k3f9a1c27b5d8e60> */
            counterparty: string | null;
            /** @example Zomato */
            merchant: string | null;
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example food_dining
             */
            category: string | null;
            /**
             * @description Probability of the category.
             * @example 0.97
             */
            confidence: number | null;
            /**
             * @description Whether the probability reached the thresholds of the model that decided: high from its `sureFrom` on, low below its `reviewBelow`.
             * @example high
             * @enum {string|null}
             */
            confidenceLevel: "high" | "medium" | "low" | null;
            /**
             * @description The category its amount counts in: that of the payment for a refund, `transfer` between own accounts.
             * @example food_dining
             */
            countsAs: string | null;
            /**
             * @description Who chose the category.
             * @example model
             * @enum {string}
             */
            decidedBy: "model" | "memory" | "rule" | "user";
            /**
             * @description Worth a look by a person.
             * @example false
             */
            needsReview: boolean;
            /**
             * @description Charged on top of the amount.
             * @example 5.90
             */
            fee: string | null;
            /**
             * @description The sum before exchange, when the amount is its exchange.
             * @example 12.00
             */
            originalAmount: string | null;
            /**
             * @description ISO 4217, of the sum before exchange.
             * @example USD
             */
            originalCurrency: string | null;
            /**
             * @description Token of the account.
             * @example <ACCOUNT:9c1f0b7a2d4e6835>
             */
            account: string | null;
            /**
             * @description What the account is.
             * @example account
             * @enum {string|null}
             */
            instrument: "account" | "card" | "wallet" | null;
            /**
             * @description Who wrote, by sender id or signature.
             * @example HDFC Bank
             */
            bank: string | null;
            /**
             * @description Balance after it.
             * @example 12890.10
             */
            balance: string | null;
            /**
             * @description Available credit limit.
             * @example 80000.00
             */
            limit: string | null;
            /**
             * @description Token of the payment reference.
             * @example <REF:5d0c8e1b7f3a9264>
             */
            reference: string | null;
            /**
             * @example upi
             * @enum {string|null}
             */
            channel: "upi" | "card" | "atm" | "neft" | "imps" | "rtgs" | "wallet" | "cheque" | "mandate" | "cash" | "fee" | "interest" | "transfer" | null;
            /**
             * @description When the SMS says it was, on the tenant's clock.
             * @example 2026-11-21T00:00:00.000+05:30
             */
            occurredAt: string | null;
            /**
             * @description The day it counts on: when the money moved, or the SMS came if it does not say.
             * @example 2026-11-21
             */
            day: string;
            /**
             * @description The transaction that tells of the same payment.
             * @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d36
             */
            joinedTo: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            joinReason: "duplicate" | "same-payment" | "completed" | null;
            /**
             * @description The other end of a transfer between own accounts.
             * @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d37
             */
            pairedWith: string | null;
            /**
             * @description The payment that this gives back.
             * @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d38
             */
            refundOf: string | null;
            /** @example 2026-11-21T18:30:00.000+05:30 */
            receivedAt: string;
            /** @example AX-TESTBK-S */
            sender: string | null;
            /** @example phone-1:5512 */
            externalId: string | null;
            /** @example Rs.450.00 debited from A/c <ACCOUNT:9c1f0b7a2d4e6835> on 21-11-26 */
            maskedText: string;
            /** @example spendsense-bag@2.0.0 */
            model: string;
        };
        SubmissionItemDto: {
            /** @example 0 */
            index: number;
            /**
             * @example done
             * @enum {string}
             */
            status: "done" | "failed";
            transaction?: components["schemas"]["TransactionDto"];
            error?: components["schemas"]["FaultyPlaceDto"];
        };
        SubmissionResultsDto: {
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90 */
            id: string;
            /**
             * @example done
             * @enum {string}
             */
            status: "accepted" | "processing" | "done" | "failed";
            /**
             * @example rest
             * @enum {string}
             */
            source: "rest" | "upload" | "queue" | "predict" | "sample";
            /**
             * @description Items taken in.
             * @example 2
             */
            accepted: number;
            /**
             * @description Items that have a transaction.
             * @example 2
             */
            processed: number;
            /**
             * @description Processed items that tell of a payment which was known; they count once in totals.
             * @example 0
             */
            duplicates: number;
            /**
             * @description Items that were given up.
             * @example 0
             */
            failed: number;
            /**
             * @description Items refused at intake.
             * @example 0
             */
            rejected: number;
            /**
             * @description Why intake ended early.
             * @example not-queued
             */
            reason?: string;
            /** @example 2026-11-21T13:00:00.000Z */
            createdAt: string;
            /** @example 2026-11-21T13:00:00.412Z */
            completedAt?: string;
            /** @description The first 200. */
            items: components["schemas"]["SubmissionItemDto"][];
            /**
             * @description For `/items`, where there are more.
             * @example null
             */
            nextCursor: string | null;
        };
        SubmissionAcceptedDto: {
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90 */
            id: string;
            /**
             * @example accepted
             * @enum {string}
             */
            status: "accepted";
            /**
             * @description Items on their way.
             * @example 2
             */
            accepted: number;
            /**
             * @description Items that were refused.
             * @example 0
             */
            rejected: number;
            /**
             * @description Why they were; the first 100.
             * @example []
             */
            errors: components["schemas"]["FaultyPlaceDto"][];
        };
        SubmissionDto: {
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90 */
            id: string;
            /**
             * @example done
             * @enum {string}
             */
            status: "accepted" | "processing" | "done" | "failed";
            /**
             * @example rest
             * @enum {string}
             */
            source: "rest" | "upload" | "queue" | "predict" | "sample";
            /**
             * @description Items taken in.
             * @example 2
             */
            accepted: number;
            /**
             * @description Items that have a transaction.
             * @example 2
             */
            processed: number;
            /**
             * @description Processed items that tell of a payment which was known; they count once in totals.
             * @example 0
             */
            duplicates: number;
            /**
             * @description Items that were given up.
             * @example 0
             */
            failed: number;
            /**
             * @description Items refused at intake.
             * @example 0
             */
            rejected: number;
            /**
             * @description Why intake ended early.
             * @example not-queued
             */
            reason?: string;
            /** @example 2026-11-21T13:00:00.000Z */
            createdAt: string;
            /** @example 2026-11-21T13:00:00.412Z */
            completedAt?: string;
        };
        SubmissionItemsDto: {
            items: components["schemas"]["SubmissionItemDto"][];
            /**
             * @description For the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        UploadFormDto: {
            /**
             * @description CSV and JSONL: the header of the column that holds the text. By default, the names listed above.
             * @example sms_text
             */
            textColumn?: string;
            /**
             * @description CSV and JSONL: the header of the column that holds who sent it. By default, the names listed above.
             * @example sender
             */
            senderColumn?: string;
            /**
             * @description CSV and JSONL: the header of the column that holds when it came. By default, the names listed above.
             * @example date
             */
            dateColumn?: string;
            /** Format: binary */
            file: string;
        };
        PreviewColumnsDto: {
            /**
             * @description All, in their order.
             * @example [
             *       "date",
             *       "sms_text",
             *       "note"
             *     ]
             */
            header: string[];
            /**
             * @description The one that holds the text; null where none does.
             * @example sms_text
             */
            text: string | null;
            /**
             * @description The one that holds who sent it; null where none does.
             * @example null
             */
            sender: string | null;
            /**
             * @description The one that holds when it came; null where none does.
             * @example date
             */
            date: string | null;
            /**
             * @description The one that holds an id of your own; null where none does.
             * @example null
             */
            externalId: string | null;
        };
        PreviewRowDto: {
            /**
             * @description Physical line, from 1.
             * @example 2
             */
            line: number;
            /** @example Rs.450.00 debited from A/c <ACCOUNT:k1qz3fjm2x7ahbwktv> at CAFE */
            text: string;
            /** @example AX-TESTBK-S */
            sender: string | null;
            /** @example 2026-11-21T18:30:00+05:30 */
            receivedAt: string;
            /**
             * @example transaction
             * @enum {string}
             */
            kind: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
        };
        UploadPreviewDto: {
            /**
             * @example csv
             * @enum {string}
             */
            format: "csv" | "txt" | "jsonl" | "xml";
            /** @description Null for what is no table. */
            columns: components["schemas"]["PreviewColumnsDto"] | null;
            /**
             * @description Whether all of it was looked at; of a large file, the beginning is.
             * @example true
             */
            isWhole: boolean;
            /**
             * @description Rows that were looked at, at most 1,000.
             * @example 97
             */
            rows: number;
            /**
             * @description Of them, those that an upload would take.
             * @example 95
             */
            accepted: number;
            /**
             * @description Of them, those that it would refuse.
             * @example 2
             */
            rejected: number;
            /** @description Why, and where; the first hundred. */
            errors: components["schemas"]["FaultyPlaceDto"][];
            /**
             * @description What those that would be taken look like; a kind that is not there has none.
             * @example {
             *       "transaction": 80,
             *       "otp": 9,
             *       "promotion": 6
             *     }
             */
            kinds: {
                [key: string]: number;
            };
            /**
             * @description Payments that seem to be in your history: same day, sender, amount and text but for what masking hides. An upload compares the hidden values, too.
             * @example 12
             */
            known: number;
            /** @description The first five that would be taken, masked. */
            sample: components["schemas"]["PreviewRowDto"][];
        };
        TransactionPageDto: {
            items: components["schemas"]["TransactionDto"][];
            /** @description For the next page; null on the last. */
            nextCursor: string | null;
        };
        ExplainedWordDto: {
            /**
             * @description As it stands in the masked text.
             * @example Zomato
             */
            word: string;
            /**
             * @description Where it begins in the masked text, in UTF-16 code units.
             * @example 42
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 48
             */
            end: number;
            /**
             * @description How much less probable the category is without it; negative where it speaks against.
             * @example 0.61
             */
            weight: number;
        };
        ExplanationDto: {
            /** @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35 */
            transactionId: string;
            /**
             * @example food_dining
             * @enum {string}
             */
            category: "food_dining" | "groceries" | "shopping" | "transport" | "fuel" | "travel" | "bills_utilities" | "housing" | "health" | "personal_care" | "entertainment" | "education" | "insurance" | "loan_emi" | "investment" | "transfer" | "cash" | "fees_taxes" | "income" | "refund" | "other";
            /**
             * @description Probability of the category.
             * @example 0.97
             */
            confidence: number | null;
            /**
             * @description `name@version` of the model that decided.
             * @example spendsense-bag@2.0.0
             */
            model: string;
            /** @description Heaviest first; of a very long SMS, the first 200. */
            words: components["schemas"]["ExplainedWordDto"][];
        };
        LinkDto: {
            /**
             * @description `duplicate`: the same SMS again. `same-payment`: another sender tells of it. `completed`: announced before. `own-transfer`: the other end. `refund`: gives money of it back. `refunded`: what this refund gives back.
             * @example same-payment
             * @enum {string}
             */
            type: "duplicate" | "same-payment" | "completed" | "own-transfer" | "refund" | "refunded";
            transaction: components["schemas"]["TransactionDto"];
        };
        LinksDto: {
            links: components["schemas"]["LinkDto"][];
        };
        ModelDto: {
            /**
             * @description `name@version`.
             * @example spendsense-bag@2.0.0
             */
            name: string;
            /**
             * @description Whether it is the one in use.
             * @example true
             */
            current: boolean;
            /**
             * @description What its training wrote down: checksums, thresholds, metrics.
             * @example {
             *       "metrics": {
             *         "accuracy": 0.93
             *       }
             *     }
             */
            metadata: {
                [key: string]: unknown;
            };
        };
        ModelsDto: {
            /** @example spendsense-bag@2.0.0 */
            current: string;
            models: components["schemas"]["ModelDto"][];
        };
        CategoryDto: {
            /**
             * @description Stays when the name changes.
             * @example food_dining
             */
            id: string;
            /**
             * @description What it is called.
             * @example Food & dining
             */
            name: string;
            /**
             * @description What it is for; null for your own.
             * @example Restaurants, delivery, cafes, snacks, bars, liquor
             */
            description: string | null;
            /**
             * @description `#rrggbb`.
             * @example #7a5cff
             */
            colour: string | null;
            /**
             * @description Name of a picture, or an emoji.
             * @example paw
             */
            icon: string | null;
            /**
             * @description Not to be offered; what has it keeps it.
             * @example false
             */
            hidden: boolean;
            /**
             * @description Whether you added it.
             * @example false
             */
            isOwn: boolean;
            /**
             * @description Whether it counts in spending totals; your own do.
             * @example yes
             * @enum {string}
             */
            spend: "yes" | "no" | "negative";
            /**
             * @description Its label among the six of the original system.
             * @example Food
             * @enum {string}
             */
            six: "Food" | "Groceries" | "Travel" | "Medical" | "Bills" | "Others";
            /**
             * @description Plaid primary categories that map here.
             * @example [
             *       "FOOD_AND_DRINK"
             *     ]
             */
            plaid: string[];
        };
        CategoryDraftDto: {
            /**
             * @description What it is called.
             * @example Pet care
             */
            name: string;
            /**
             * @description `#rrggbb`.
             * @example #7a5cff
             */
            colour?: string | null;
            /**
             * @description Name of a picture, or an emoji.
             * @example paw
             */
            icon?: string | null;
        };
        CategoryChangeDto: {
            /**
             * @description Null gives a built-in one its own name back.
             * @example Eating out
             */
            name?: string | null;
            /**
             * @description `#rrggbb`.
             * @example #7a5cff
             */
            colour?: string | null;
            /**
             * @description Name of a picture, or an emoji.
             * @example paw
             */
            icon?: string | null;
            /**
             * @description Not to be offered any more.
             * @example false
             */
            hidden?: boolean;
        };
        MergedDto: {
            /** @example 14 */
            transactions: number;
            /** @example 1 */
            rules: number;
            /** @example 1 */
            budgets: number;
            /**
             * @description Merchants and payees whose corrections had taught it.
             * @example 2
             */
            merchants: number;
        };
        MaskingTypeDto: {
            /** @example ACCOUNT */
            type: string;
            /** @example Bank, loan, deposit or wallet account, whole or partly hidden */
            description: string;
            /** @example XX4410 */
            example: string;
            /**
             * @description What may replace its values; the first is the default.
             * @example [
             *       "token",
             *       "redact",
             *       "keep-last-2",
             *       "keep-last-4",
             *       "keep"
             *     ]
             */
            operators: string[];
            /**
             * @description What replaces them for you.
             * @example token
             */
            operator: string;
        };
        MaskingOperatorsDto: {
            /**
             * @example {
             *       "ACCOUNT": "keep-last-4",
             *       "IFSC": "keep"
             *     }
             */
            operators: {
                [key: string]: string;
            };
        };
        FindingDto: {
            /** @example ACCOUNT */
            type: string;
            /**
             * @description Where it stands in the text sent, in UTF-16 code units.
             * @example 26
             */
            start: number;
            /**
             * @description Where it ends, exclusive.
             * @example 32
             */
            end: number;
            /**
             * @description What replaces it.
             * @example <ACCOUNT:k1qz3fjm2x7ahbwktv>
             */
            token: string;
            /**
             * @description Where that stands in the masked text.
             * @example 26
             */
            maskedStart: number;
            /**
             * @description Where that ends, exclusive.
             * @example 54
             */
            maskedEnd: number;
        };
        MaskingPreviewItemDto: {
            /**
             * @description Its place among those sent, from 0.
             * @example 0
             */
            index: number;
            /** @example Rs.450.00 debited from A/c <ACCOUNT:k1qz3fjm2x7ahbwktv> at CAFE */
            text?: string;
            /** @example AX-TESTBK-S */
            sender?: string;
            findings?: components["schemas"]["FindingDto"][];
            problem?: components["schemas"]["FaultyPlaceDto"];
        };
        MaskingPreviewDto: {
            items: components["schemas"]["MaskingPreviewItemDto"][];
        };
        PredictRequestDto: {
            /**
             * @example [
             *       "Rs.450.00 debited from A/c XX1234 to Zomato",
             *       "Paid Rs 2,100 to City Hospital"
             *     ]
             */
            sms_text: string | string[];
        };
        PredictResponseDto: {
            /**
             * @description 0 Food, 1 Groceries, 2 Travel, 3 Medical, 4 Bills, 5 Others.
             * @example [
             *       0,
             *       3
             *     ]
             */
            Prediction: number[];
            /**
             * @description Six probabilities an SMS; they sum to 1.
             * @example [
             *       [
             *         0.94,
             *         0.02,
             *         0.01,
             *         0.01,
             *         0.01,
             *         0.01
             *       ],
             *       [
             *         0.01,
             *         0.01,
             *         0.01,
             *         0.95,
             *         0.01,
             *         0.01
             *       ]
             *     ]
             */
            Probabilities: number[][];
            /**
             * @example [
             *       450,
             *       2100
             *     ]
             */
            amounts: (number | null)[];
            /**
             * @example [
             *       "Rs.450.00 debited from A/c <ACCOUNT:9c1f0b7a2d4e6835> to Zomato"
             *     ]
             */
            Masked_SMS_Text: string[];
        };
        CorrectionDto: {
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example groceries
             */
            category?: string;
            /**
             * @description What the business is called.
             * @example Corner shop
             */
            merchant?: string;
            /**
             * @description `promotion`, for one, says that no money moved.
             * @enum {string}
             */
            kind?: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
            /**
             * @description Also for every other transaction of this merchant or payee, past and to come.
             * @default false
             * @example false
             */
            applyToAll: boolean;
        };
        CorrectedDto: {
            /**
             * @description For undoing it.
             * @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e99
             */
            correctionId: string;
            /**
             * @description Transactions that were changed, this one included.
             * @example 1
             */
            changed: number;
            transaction: components["schemas"]["TransactionDto"];
        };
        OthersDto: {
            /**
             * @description Other transactions that `applyToAll` would change.
             * @example 14
             */
            count: number;
        };
        UndoneDto: {
            /**
             * @description Transactions that are as before; those that were decided anew since stay.
             * @example 15
             */
            changed: number;
        };
        SuggestionDto: {
            /**
             * @example groceries
             * @enum {string}
             */
            category: "food_dining" | "groceries" | "shopping" | "transport" | "fuel" | "travel" | "bills_utilities" | "housing" | "health" | "personal_care" | "entertainment" | "education" | "insurance" | "loan_emi" | "investment" | "transfer" | "cash" | "fees_taxes" | "income" | "refund" | "other";
            /**
             * @description Probability by the model.
             * @example 0.41
             */
            probability: number;
        };
        ReviewItemDto: {
            transaction: components["schemas"]["TransactionDto"];
            /** @description Likeliest first. */
            suggestions: components["schemas"]["SuggestionDto"][];
        };
        ReviewDto: {
            /**
             * @description All that wait, also beyond `limit`.
             * @example 12
             */
            total: number;
            /** @description Where a look is worth most first: uncertainty times amount. */
            items: components["schemas"]["ReviewItemDto"][];
        };
        ConditionDto: {
            /**
             * @example merchant
             * @enum {string}
             */
            field: "merchant" | "text" | "sender" | "amount" | "currency" | "account" | "counterparty" | "channel" | "direction" | "kind";
            /**
             * @description `contains` for merchant, text and sender; `at-least` and `at-most` for the amount; `is` for all but text and sender.
             * @example is
             * @enum {string}
             */
            operator: "is" | "contains" | "at-least" | "at-most";
            /**
             * @description In any case; an amount as 1299.00.
             * @example Zomato
             */
            value: string;
        };
        RuleActionDto: {
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example food_dining
             */
            category?: string;
            /** @example Zomato */
            merchant?: string;
            /** @enum {string} */
            kind?: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
        };
        RuleDto: {
            /**
             * @description Whether all conditions must hold, or any.
             * @example all
             * @enum {string}
             */
            match: "all" | "any";
            conditions: components["schemas"]["ConditionDto"][];
            /** @description What the rule sets; at least one thing. */
            action: components["schemas"]["RuleActionDto"];
            /** @example Zomato is dining */
            name: string;
            /**
             * @description Lower comes first; the first rule that matches decides.
             * @default 0
             * @example 0
             */
            position: number;
            /**
             * @default true
             * @example true
             */
            enabled: boolean;
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e11 */
            id: string;
            /** @example 2026-11-21T13:00:00.000Z */
            createdAt: string;
            /** @example 2026-11-21T13:00:00.000Z */
            updatedAt: string;
        };
        RuleDraftDto: {
            /**
             * @description Whether all conditions must hold, or any.
             * @example all
             * @enum {string}
             */
            match: "all" | "any";
            conditions: components["schemas"]["ConditionDto"][];
            /** @description What the rule sets; at least one thing. */
            action: components["schemas"]["RuleActionDto"];
            /** @example Zomato is dining */
            name: string;
            /**
             * @description Lower comes first; the first rule that matches decides.
             * @default 0
             * @example 0
             */
            position: number;
            /**
             * @default true
             * @example true
             */
            enabled: boolean;
        };
        RuleTestDto: {
            /**
             * @description Whether all conditions must hold, or any.
             * @example all
             * @enum {string}
             */
            match: "all" | "any";
            conditions: components["schemas"]["ConditionDto"][];
            /** @description What the rule sets; at least one thing. */
            action: components["schemas"]["RuleActionDto"];
        };
        RuleTestedDto: {
            /**
             * @description Transactions whose conditions hold.
             * @example 14
             */
            matched: number;
            /**
             * @description Of them, those that applying the rule would change.
             * @example 3
             */
            changed: number;
            /** @description The newest five that match. */
            sample: components["schemas"]["TransactionDto"][];
        };
        RuleAppliedDto: {
            /**
             * @description For undoing it.
             * @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e99
             */
            correctionId: string;
            /** @example 3 */
            changed: number;
        };
        NewWebhookDto: {
            /**
             * @description Where events are posted: https, on the public internet, without user name or fragment.
             * @example https://receiver.example/spendsense
             */
            url: string;
            /**
             * @description The events to be told of.
             * @example [
             *       "submission.completed"
             *     ]
             */
            types: ("submission.completed" | "anomaly.detected" | "budget.projected-over")[];
        };
        CreatedWebhookDto: {
            /** Format: uuid */
            id: string;
            /** @example https://receiver.example/spendsense */
            url: string;
            /**
             * @example [
             *       "submission.completed"
             *     ]
             */
            types: ("submission.completed" | "anomaly.detected" | "budget.projected-over")[];
            enabled: boolean;
            /**
             * @description `gone`: the receiver answered 410. `only-failures`: nothing was taken for five days.
             * @enum {string|null}
             */
            disabledReason: "gone" | "only-failures" | null;
            /**
             * Format: date-time
             * @description While deliveries are signed with the secret before the last rotation, too.
             */
            previousSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /** Format: date-time */
            lastFailureAt: string | null;
            /**
             * @description What deliveries are signed with. Shown this once.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        WebhookDto: {
            /** Format: uuid */
            id: string;
            /** @example https://receiver.example/spendsense */
            url: string;
            /**
             * @example [
             *       "submission.completed"
             *     ]
             */
            types: ("submission.completed" | "anomaly.detected" | "budget.projected-over")[];
            enabled: boolean;
            /**
             * @description `gone`: the receiver answered 410. `only-failures`: nothing was taken for five days.
             * @enum {string|null}
             */
            disabledReason: "gone" | "only-failures" | null;
            /**
             * Format: date-time
             * @description While deliveries are signed with the secret before the last rotation, too.
             */
            previousSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /** Format: date-time */
            lastFailureAt: string | null;
        };
        WebhooksDto: {
            items: components["schemas"]["WebhookDto"][];
        };
        WebhookChangesDto: {
            /** @example https://receiver.example/spendsense */
            url?: string;
            /**
             * @example [
             *       "submission.completed"
             *     ]
             */
            types?: ("submission.completed" | "anomaly.detected" | "budget.projected-over")[];
            /** @description While false, nothing is sent and no new event is kept; what was pending goes on after. */
            enabled?: boolean;
        };
        DeliveryDto: {
            /**
             * Format: uuid
             * @description The `webhook-id` header; the same in every try.
             */
            eventId: string;
            /** @enum {string} */
            type: "submission.completed" | "anomaly.detected" | "budget.projected-over" | "webhook.test";
            /** @description `data` of the body that is sent. */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            /**
             * @description Tries so far, of 8.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description While pending.
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            lastAttemptAt: string | null;
            /**
             * @description What the receiver answered last.
             * @example 204
             */
            responseStatus: number | null;
            /** @enum {string|null} */
            error: "status" | "timeout" | "dns" | "forbidden-address" | "tls" | "connection" | "unknown-key" | null;
            /**
             * Format: date-time
             * @description When the event came to be.
             */
            createdAt: string;
        };
        DeliveryPageDto: {
            items: components["schemas"]["DeliveryDto"][];
            /** @description For the next page; null on the last. */
            nextCursor: string | null;
        };
        SkippedDto: {
            /**
             * @description Lines of a type that this server does not know.
             * @example 0
             */
            rows: number;
            /**
             * @description Fields that this server does not know, in rows that it does.
             * @example 0
             */
            fields: number;
        };
        RestoredLineDto: {
            /**
             * @description Line of the unpacked file, from 1.
             * @example 5
             */
            line: number;
            /** @example amount must be a decimal number in quotes */
            detail: string;
        };
        RestoreReportDto: {
            /**
             * @description Whether the settings were taken: only without any transaction.
             * @example true
             */
            settings: boolean;
            /**
             * @description Rows that were added, by type.
             * @example {
             *       "rule": 2,
             *       "merchant": 14,
             *       "submission": 3,
             *       "transaction": 2611,
             *       "correction": 9
             *     }
             */
            restored: {
                [key: string]: number;
            };
            /**
             * @description Rows that were there already, and stayed as they are.
             * @example 0
             */
            present: number;
            skipped: components["schemas"]["SkippedDto"];
            /**
             * @description Rows that could not be restored.
             * @example 0
             */
            bad: number;
            /** @description The first hundred of them. */
            problems: components["schemas"]["RestoredLineDto"][];
        };
        EraseDto: {
            /**
             * @example delete everything
             * @enum {string}
             */
            confirm: "delete everything";
        };
        ErasedDto: {
            /**
             * @description Rows that were deleted, by table.
             * @example {
             *       "submissions": 3,
             *       "transactions": 2611,
             *       "rules": 2
             *     }
             */
            removed: {
                [key: string]: number;
            };
        };
        ApiKeyDto: {
            /** @example 0123456789abcdef */
            id: string;
            /** @example phone app */
            name: string;
            /**
             * @example [
             *       "write"
             *     ]
             */
            scopes: ("read" | "write" | "admin")[];
            /**
             * @description What the key begins with.
             * @example ssk_0123456789abcdef
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A minute old at most; null while nobody has used it.
             * @example 2026-11-24T08:15:00.000Z
             */
            lastUsedAt: string | null;
        };
        ApiKeysDto: {
            items: components["schemas"]["ApiKeyDto"][];
        };
        NewApiKeyDto: {
            /**
             * @description What or whom it is for, so that you know it again: 1 to 100 characters.
             * @example phone app
             */
            name: string;
            /**
             * @description `read` data, `write` data (SMS above all), `admin` keys, webhooks, privacy and deleting everything. All of them if you say none.
             * @example [
             *       "write"
             *     ]
             */
            scopes?: ("read" | "write" | "admin")[];
        };
        CreatedApiKeyDto: {
            /** @example 0123456789abcdef */
            id: string;
            /** @example phone app */
            name: string;
            /**
             * @example [
             *       "write"
             *     ]
             */
            scopes: ("read" | "write" | "admin")[];
            /**
             * @description What the key begins with.
             * @example ssk_0123456789abcdef
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description A minute old at most; null while nobody has used it.
             * @example 2026-11-24T08:15:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description The key itself. Shown this once; only its hash is stored.
             * @example ssk_0123456789abcdef_3q2-7wEjRWeJq83vEjRWeJq83vEjRWeJq83vEjRWeJo
             */
            key: string;
        };
        SampleDataDto: {
            /**
             * @description Whether it is there, perhaps still on its way.
             * @example true
             */
            loaded: boolean;
            /** @description How far it is; null where there is none. */
            submission: components["schemas"]["SubmissionDto"] | null;
        };
        SampleOptionsDto: {
            /**
             * @description Calendar months, that of yesterday included.
             * @default 24
             * @example 3
             */
            months: number;
            /**
             * @description Another number makes another story.
             * @default 1
             * @example 1
             */
            seed: number;
        };
        DeadLetterDto: {
            /**
             * Format: uuid
             * @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:00:00.000Z
             */
            diedAt: string;
            /**
             * @description Where it died.
             * @example sms.masked
             * @enum {string}
             */
            queue: "sms.received" | "sms.masked" | "features.extracted" | "transactions.classified" | "chunk.failed" | "spendsense.ingest";
            /**
             * @example attempts-exhausted
             * @enum {string}
             */
            code: "invalid-body" | "too-large" | "unsupported-version" | "unknown-sender" | "unknown-tenant" | "unknown-key" | "decrypt-failed" | "unprocessable" | "attempts-exhausted" | "crash-limit" | "expired";
            /** @example The pipeline failed on the text several times and gave up. */
            reason: string;
            /**
             * @description Its SMS that have no result; 0 of a delivery that was not taken in.
             * @example 12
             */
            items: number;
            /**
             * @description The submissions they belong to.
             * @example [
             *       "019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90"
             *     ]
             */
            submissionIds: string[];
            /**
             * @description How many attempts had failed before the last.
             * @example 8
             */
            attempts: number;
            /**
             * @description Whether what it holds is still kept: sealed texts for a day, masked ones for seven, and nothing that was too large or had expired.
             * @example true
             */
            canReplay: boolean;
        };
        DeadLettersDto: {
            items: components["schemas"]["DeadLetterDto"][];
        };
        DeadItemDto: {
            /**
             * Format: uuid
             * @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90
             */
            submissionId: string;
            /**
             * @description Position in the submission, from 0.
             * @example 0
             */
            index: number;
        };
        DeadLetterDetailsDto: {
            /**
             * Format: uuid
             * @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90
             */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:00:00.000Z
             */
            diedAt: string;
            /**
             * @description Where it died.
             * @example sms.masked
             * @enum {string}
             */
            queue: "sms.received" | "sms.masked" | "features.extracted" | "transactions.classified" | "chunk.failed" | "spendsense.ingest";
            /**
             * @example attempts-exhausted
             * @enum {string}
             */
            code: "invalid-body" | "too-large" | "unsupported-version" | "unknown-sender" | "unknown-tenant" | "unknown-key" | "decrypt-failed" | "unprocessable" | "attempts-exhausted" | "crash-limit" | "expired";
            /** @example The pipeline failed on the text several times and gave up. */
            reason: string;
            /**
             * @description Its SMS that have no result; 0 of a delivery that was not taken in.
             * @example 12
             */
            items: number;
            /**
             * @description The submissions they belong to.
             * @example [
             *       "019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e90"
             *     ]
             */
            submissionIds: string[];
            /**
             * @description How many attempts had failed before the last.
             * @example 8
             */
            attempts: number;
            /**
             * @description Whether what it holds is still kept: sealed texts for a day, masked ones for seven, and nothing that was too large or had expired.
             * @example true
             */
            canReplay: boolean;
            /** @description Its SMS that have no result. */
            sms: components["schemas"]["DeadItemDto"][];
        };
        ReplayedDto: {
            /**
             * @description Dead letters that are sent again, within seconds.
             * @example 1
             */
            replayed: number;
        };
        ServiceStateDto: {
            /**
             * @example masking
             * @enum {string}
             */
            name: "gateway" | "database" | "broker" | "ingest" | "masking" | "features" | "inference" | "history";
            /**
             * @description `unknown`: the broker, which would know, does not answer.
             * @example up
             * @enum {string}
             */
            state: "up" | "down" | "unknown";
            /**
             * @description One sentence for people.
             * @example Masks the texts of new SMS.
             */
            detail: string;
        };
        QueueStateDto: {
            /**
             * @example sms.received
             * @enum {string}
             */
            topic: "sms.received" | "sms.masked" | "features.extracted" | "transactions.classified" | "chunk.failed" | "spendsense.ingest";
            /**
             * @description Messages that nobody has taken yet.
             * @example 0
             */
            waiting: number;
            /**
             * @description Messages that wait for another attempt.
             * @example 0
             */
            retrying: number;
            /**
             * @description Processes that take messages.
             * @example 1
             */
            consumers: number;
            /**
             * @description Dead letters that history has not taken yet; it keeps each for its tenant.
             * @example 0
             */
            dead: number;
        };
        ModelInUseDto: {
            /** @example spendsense-bag */
            name: string;
            /** @example 2.0.0 */
            version: string;
        };
        WebhookBacklogDto: {
            /**
             * @description Deliveries of your webhooks that are still to be made.
             * @example 0
             */
            pending: number;
            /**
             * @description Your webhooks whose last try failed.
             * @example 0
             */
            failing: number;
            /**
             * Format: date-time
             * @description Of the event that has waited longest.
             * @example null
             */
            oldestPendingAt: string | null;
        };
        StatusDto: {
            /**
             * @description `up`: every service is.
             * @example up
             * @enum {string}
             */
            status: "up" | "degraded";
            /**
             * @description One sentence for people.
             * @example Everything works.
             */
            summary: string;
            /**
             * Format: date-time
             * @example 2026-11-21T13:00:00.000Z
             */
            checkedAt: string;
            services: components["schemas"]["ServiceStateDto"][];
            /** @description Of the whole server, not of one tenant; null where the broker does not answer. */
            queues: components["schemas"]["QueueStateDto"][] | null;
            /**
             * @description Yours, as `/v1/dead-letters` lists them; null where the database does not answer.
             * @example 0
             */
            deadLetters: number | null;
            /** @description Null where the registry cannot be read. */
            model: components["schemas"]["ModelInUseDto"] | null;
            /** @description Null where the database does not answer. */
            webhooks: components["schemas"]["WebhookBacklogDto"] | null;
        };
        ComparedDto: {
            /**
             * @description Decimal string.
             * @example 12450.00
             */
            now: string;
            /**
             * @description The amount it is compared with.
             * @example 9960.00
             */
            before: string;
            /**
             * @description Now less before.
             * @example 2490.00
             */
            change: string;
            /**
             * @description Change relative to before; null where before is not above 0.
             * @example 0.25
             */
            share: number | null;
        };
        CategorySummaryDto: {
            /**
             * @description `refund` holds refunds whose payment is not known; its amount is negative.
             * @example food_dining
             */
            category: string;
            /**
             * @description Debits less credits.
             * @example 4120.50
             */
            amount: string;
            /**
             * @description Transactions.
             * @example 14
             */
            count: number;
            /**
             * @description Of everything spent; null where nothing was.
             * @example 0.33
             */
            share: number | null;
            /** @description The days so far beside the same days of the period before. */
            change: components["schemas"]["ComparedDto"];
        };
        LinePointDto: {
            /**
             * @description The day.
             * @example 2026-11-26
             */
            day: string;
            /**
             * @description Spent from the start of the month to the end of this day.
             * @example 12450.00
             */
            amount: string;
        };
        SummaryDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description Spent: debits less credits of all categories that count as spending.
             * @example 12450.00
             */
            spent: string;
            /**
             * @description Received: credits of `income`.
             * @example 85000.00
             */
            received: string;
            /**
             * @description Received less spent.
             * @example 72550.00
             */
            net: string;
            /**
             * @description Transactions, transfers and the like included.
             * @example 64
             */
            count: number;
            /**
             * @description Mean probability of their categories; null without any.
             * @example 0.93
             */
            averageConfidence: number | null;
            /**
             * @description Of them, those worth a look by a person.
             * @example 3
             */
            toReview: number;
            /** @description Everything spent in the days so far beside the same days of the period before. */
            change: components["schemas"]["ComparedDto"];
            /** @description The running month by today beside last month by the same day. */
            sameDay: components["schemas"]["ComparedDto"];
            /** @description Largest first; their amounts add up to `spent`. */
            categories: components["schemas"]["CategorySummaryDto"][];
            /** @description The running month, day by day, up to today. */
            thisMonth: components["schemas"]["LinePointDto"][];
            /** @description Last month, day by day. */
            lastMonth: components["schemas"]["LinePointDto"][];
        };
        SeriesDto: {
            /**
             * @description `unnamed`: transactions that name none. `other`: everything beyond the largest.
             * @example named
             * @enum {string}
             */
            kind: "named" | "unnamed" | "other";
            /**
             * @description Category, merchant, channel or token of the account.
             * @example groceries
             */
            name: string | null;
            /**
             * @description Of all buckets.
             * @example 48210.00
             */
            total: string;
            /**
             * @description Transactions.
             * @example 93
             */
            count: number;
            /**
             * @description One for each bucket; below 0 where refunds were more.
             * @example [
             *       "4120.00",
             *       "3890.50"
             *     ]
             */
            amounts: string[];
        };
        TrendsDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @example month
             * @enum {string}
             */
            interval: "day" | "week" | "month";
            /**
             * @description First day of each bucket; the first and the last may lie partly outside the period.
             * @example [
             *       "2026-10-01",
             *       "2026-11-01"
             *     ]
             */
            buckets: string[];
            /** @description Largest first, then `other`. */
            series: components["schemas"]["SeriesDto"][];
        };
        MerchantDto: {
            /**
             * @description As `/v1/transactions` takes it.
             * @example Zomato
             */
            merchant: string;
            /**
             * @description Debits less credits.
             * @example 5320.00
             */
            amount: string;
            /**
             * @description Transactions.
             * @example 14
             */
            count: number;
            /**
             * @description Amount by transaction.
             * @example 380.00
             */
            average: string;
            /**
             * @description First transaction in the period.
             * @example 2026-11-02
             */
            first: string;
            /**
             * @description Last transaction in the period.
             * @example 2026-11-25
             */
            last: string;
            /**
             * @description Of everything spent, also where no merchant is known; null where nothing was.
             * @example 0.12
             */
            share: number | null;
        };
        MerchantsDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description Everything spent, also where no merchant is known.
             * @example 44300.00
             */
            spent: string;
            /** @description Where most was spent first. */
            merchants: components["schemas"]["MerchantDto"][];
        };
        DayDto: {
            /**
             * @description The day.
             * @example 2026-11-26
             */
            day: string;
            /**
             * @description Spent; below 0 where refunds were more.
             * @example 1240.00
             */
            spent: string;
            /**
             * @description Received as income.
             * @example 0.00
             */
            received: string;
            /**
             * @description Transactions, transfers and the like included.
             * @example 4
             */
            count: number;
        };
        CalendarDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /** @description Days with transactions, oldest first. */
            days: components["schemas"]["DayDto"][];
        };
        FlowNodeDto: {
            /**
             * @description For the links.
             * @example ["category","groceries"]
             */
            id: string;
            /**
             * @description `from-savings`: spent beyond the income. `savings`: income that was not spent.
             * @example category
             * @enum {string}
             */
            kind: "source" | "refunds" | "from-savings" | "income" | "category" | "paid-back" | "savings" | "merchant" | "other-merchants";
            /**
             * @description Of the source, category or merchant; else the kind in words.
             * @example groceries
             */
            name: string;
            /**
             * @description What flows through it.
             * @example 8120.00
             */
            amount: string;
        };
        FlowLinkDto: {
            /**
             * @description Id of a node.
             * @example income
             */
            from: string;
            /**
             * @description Id of a node.
             * @example ["category","groceries"]
             */
            to: string;
            /**
             * @description What flows.
             * @example 8120.00
             */
            amount: string;
        };
        CashFlowDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /** @description From left to right, largest first. */
            nodes: components["schemas"]["FlowNodeDto"][];
            /** @description Every amount is above 0. */
            links: components["schemas"]["FlowLinkDto"][];
        };
        MoverDto: {
            /**
             * @description Decimal string.
             * @example 12450.00
             */
            now: string;
            /**
             * @description The amount it is compared with.
             * @example 9960.00
             */
            before: string;
            /**
             * @description Now less before.
             * @example 2490.00
             */
            change: string;
            /**
             * @description Change relative to before; null where before is not above 0.
             * @example 0.25
             */
            share: number | null;
            /**
             * @description Category or merchant.
             * @example travel
             */
            name: string;
            /**
             * @description The same for people.
             * @example Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.
             */
            sentence: string;
        };
        ComparisonDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description First day of the days it is compared with.
             * @example 2026-10-01
             */
            againstFrom: string;
            /**
             * @description The day after the last of them.
             * @example 2026-11-01
             */
            againstTo: string;
            /** @description Everything spent. */
            total: components["schemas"]["ComparedDto"];
            /**
             * @description The same for people.
             * @example Spending rose by ₹14,100 (▲ 18 %). Travel rose by ₹12,300 (▲ 45 %), most of it MakeMyTrip.
             */
            sentence: string;
            /** @description Categories that changed, the greatest change first. */
            categories: components["schemas"]["MoverDto"][];
            /** @description The ten merchants that changed most. */
            merchants: components["schemas"]["MoverDto"][];
        };
        PriceChangeDto: {
            /**
             * @description Before.
             * @example 499.00
             */
            from: string;
            /**
             * @description Now.
             * @example 649.00
             */
            to: string;
            /**
             * @description First payment of the new price.
             * @example 2026-09-04
             */
            since: string;
        };
        RecurringSeriesDto: {
            /**
             * @description Stays as payments come.
             * @example 1f0c5e7a9b2d4c6e8f01
             */
            id: string;
            /**
             * @example debit
             * @enum {string}
             */
            direction: "debit" | "credit";
            /**
             * @description Who is paid, or pays.
             * @example Netflix
             */
            merchant: string | null;
            /**
             * @description Token of the other side where no merchant is known.
             * @example <VPA:k3f9a1c27b5d8e60>
             */
            counterparty: string | null;
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example entertainment
             */
            category: string | null;
            /**
             * @example monthly
             * @enum {string}
             */
            cadence: "weekly" | "fortnightly" | "monthly" | "quarterly" | "yearly";
            /**
             * @description Whether the amount stays but for changes of price.
             * @example true
             */
            isFixed: boolean;
            /**
             * @description The present price, or the median of the last payments where amounts vary.
             * @example 649.00
             */
            typicalAmount: string;
            /**
             * @description Of the last payment.
             * @example 649.00
             */
            lastAmount: string;
            /**
             * @description Of the last payment.
             * @example 2026-11-04
             */
            lastDay: string;
            /**
             * @description When it is due; null when it has ended.
             * @example 2026-12-04
             */
            nextDay: string | null;
            /** @description The last change of a fixed amount, of more than 2 %. */
            priceChange: components["schemas"]["PriceChangeDto"] | null;
            /**
             * @description It was due more than five days ago.
             * @example false
             */
            isMissed: boolean;
            /**
             * @description It was missed twice in a row.
             * @example false
             */
            hasEnded: boolean;
            /**
             * @description From 0 to 1.
             * @example 0.92
             */
            confidence: number;
            /**
             * @description Its transactions, oldest first.
             * @example [
             *       "019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35"
             *     ]
             */
            transactionIds: string[];
            /**
             * @description What it comes to in a month.
             * @example 649.00
             */
            monthlyEquivalent: string;
            /**
             * @description What it comes to in a year.
             * @example 7788.00
             */
            yearlyTotal: string;
        };
        RecurringDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description What debits that have not ended come to in a month.
             * @example 18240.00
             */
            monthlyTotal: string;
            /**
             * @description What they come to in a year.
             * @example 218880.00
             */
            yearlyTotal: string;
            /** @description The most expensive in a year first. */
            series: components["schemas"]["RecurringSeriesDto"][];
        };
        AnomalyDto: {
            /**
             * @description For dismissing it.
             * @example price-rise.1f0c5e7a9b2d4c6e8f01.64900
             */
            id: string;
            /**
             * @example price-rise
             * @enum {string}
             */
            kind: "category-over" | "unusual-payment" | "new-merchant" | "price-rise";
            /**
             * @description Money at stake relative to a usual month's spending.
             * @example 0.04
             */
            severity: number;
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example entertainment
             */
            category: string | null;
            /**
             * @description Whom it is about.
             * @example Netflix
             */
            merchant: string | null;
            /**
             * @description Spent on the category this month, paid, or the new price.
             * @example 649.00
             */
            amount: string;
            /**
             * @description What is usual, or the old price; null for a new merchant.
             * @example 499.00
             */
            usual: string | null;
            /**
             * @description The transaction, if it is about one.
             * @example 019ab5b2-7c1e-7b60-8d2f-0e4c9a6b1d35
             */
            transactionId: string | null;
            /**
             * @description The recurring series, if it is about one.
             * @example 1f0c5e7a9b2d4c6e8f01
             */
            seriesId: string | null;
            /**
             * @description The same for people, with its reason.
             * @example Netflix went up from ₹499 to ₹649 (▲ 30 %) on 2026-11-04, which is ₹1,800 more a year.
             */
            sentence: string;
        };
        AnomaliesDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /** @description At most three, the most severe first. */
            anomalies: components["schemas"]["AnomalyDto"][];
        };
        ProjectionDto: {
            /**
             * @description First day of the month.
             * @example 2026-11-01
             */
            month: string;
            /**
             * @description What it will probably come to.
             * @example 41200.00
             */
            expected: string;
            /**
             * @description Eight of ten months end between this
             * @example 36800.00
             */
            low80: string;
            /**
             * @description and this.
             * @example 45900.00
             */
            high80: string;
            /**
             * @description 19 of 20 months end between this
             * @example 33100.00
             */
            low95: string;
            /**
             * @description and this.
             * @example 52700.00
             */
            high95: string;
        };
        BacktestDto: {
            /**
             * @description Past months that were forecast again.
             * @example 9
             */
            months: number;
            /**
             * @description Mean absolute scaled error; below 1 is better than repeating last month.
             * @example 0.82
             */
            mase: number | null;
            /**
             * @description Past months inside their 80 % interval; null for fewer than four.
             * @example 0.8
             */
            coverage: number | null;
        };
        SeriesForecastDto: {
            /** @description Where the running month ends. */
            monthEnd: components["schemas"]["ProjectionDto"];
            /** @description The three months after it. */
            next: components["schemas"]["ProjectionDto"][];
            /**
             * @description What made it.
             * @example trailing median
             */
            method: string;
            /**
             * @description Full months that it was made from.
             * @example 12
             */
            historyMonths: number;
            /** @description How it did on past months. */
            backtest: components["schemas"]["BacktestDto"];
            /**
             * @description The same for people.
             * @example Based on 12 months (trailing median); forecasting 9 past months again missed by 18 % less than the usual change from month to month.
             */
            sentence: string;
        };
        CategoryForecastDto: {
            /** @description Where the running month ends. */
            monthEnd: components["schemas"]["ProjectionDto"];
            /** @description The three months after it. */
            next: components["schemas"]["ProjectionDto"][];
            /**
             * @description What made it.
             * @example trailing median
             */
            method: string;
            /**
             * @description Full months that it was made from.
             * @example 12
             */
            historyMonths: number;
            /** @description How it did on past months. */
            backtest: components["schemas"]["BacktestDto"];
            /**
             * @description The same for people.
             * @example Based on 12 months (trailing median); forecasting 9 past months again missed by 18 % less than the usual change from month to month.
             */
            sentence: string;
            /**
             * @description Its id; `GET /v1/categories` lists them.
             * @example groceries
             */
            category: string;
        };
        ForecastDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description Too little history: there is only `worksFrom`.
             * @example false
             */
            insufficientHistory: boolean;
            /**
             * @description The day from which there will be a forecast; null when there is one.
             * @example 2027-01-01
             */
            worksFrom: string | null;
            /**
             * @description Full months so far.
             * @example 12
             */
            historyMonths: number;
            /** @description Sum of the categories. */
            total: components["schemas"]["SeriesForecastDto"] | null;
            /** @description Refunds of unknown payments are not forecast. */
            categories: components["schemas"]["CategoryForecastDto"][];
        };
        BudgetDto: {
            /** @example 019ab5b2-7c1e-7d4a-9a3e-5f1c2b7d8e22 */
            id: string;
            /**
             * @description Null is the total.
             * @example food_dining
             */
            category: string | null;
            /**
             * @description ISO 4217.
             * @example INR
             */
            currency: string;
            /**
             * @description What a month may cost.
             * @example 8000.00
             */
            amount: string;
            /** @example 2026-11-21T13:00:00.000Z */
            createdAt: string;
            /** @example 2026-11-21T13:00:00.000Z */
            updatedAt: string;
        };
        BudgetProjectionDto: {
            /**
             * @description `pace`: what the month has spent a day so far, as there is too little history.
             * @example forecast
             * @enum {string}
             */
            basis: "forecast" | "pace";
            /**
             * @description Where the month will probably end.
             * @example 7600.00
             */
            expected: string;
            /**
             * @description Eight of ten months end between this
             * @example 6900.00
             */
            low80: string | null;
            /**
             * @description and this; null by pace.
             * @example 8400.00
             */
            high80: string | null;
            /**
             * @description Expected less the budget.
             * @example -400.00
             */
            variance: string;
        };
        BudgetProgressDto: {
            budget: components["schemas"]["BudgetDto"];
            /**
             * @description In the running month.
             * @example 5120.00
             */
            spent: string;
            /**
             * @description Below 0 when the budget is overrun.
             * @example 2880.00
             */
            left: string;
            /**
             * @description Spent of the budget; 1 is all of it.
             * @example 0.64
             */
            share: number;
            /**
             * @description What each day left may spend, today included.
             * @example 576.00
             */
            perDayLeft: string;
            /**
             * @description What an even month would have spent by now.
             * @example 6933.33
             */
            evenPace: string;
            /** @description Null in the first week of a month without a forecast. */
            projection: components["schemas"]["BudgetProjectionDto"] | null;
            /**
             * @description `over`: more is spent. `projected-over`: the month will probably end above it. `at-risk`: it may.
             * @example at-risk
             * @enum {string}
             */
            status: "on-track" | "at-risk" | "projected-over" | "over";
            /**
             * @description The same for people.
             * @example Food & dining: ₹5,120 of ₹8,000 spent (64 %); the month will probably end at ₹7,600, but may reach ₹8,400, which is over budget.
             */
            sentence: string;
        };
        BudgetsProgressDto: {
            /**
             * @description ISO 4217, of every amount.
             * @example INR
             */
            currency: string;
            /**
             * @description Other currencies with transactions in these days, the most used first.
             * @example [
             *       "USD"
             *     ]
             */
            otherCurrencies: string[];
            /**
             * @description First day; with `to`, as `/v1/transactions` takes it.
             * @example 2026-11-01
             */
            from: string;
            /**
             * @description The day after the last one.
             * @example 2026-12-01
             */
            to: string;
            /** @description The total first. */
            budgets: components["schemas"]["BudgetProgressDto"][];
        };
        BudgetDraftDto: {
            /**
             * @description A category that counts as spending; everything spent where it is null or not given.
             * @example food_dining
             */
            category?: string | null;
            /**
             * @description ISO 4217; the tenant's own where it is not given.
             * @example INR
             */
            currency?: string;
            /**
             * @description What a month may cost; above 0.
             * @example 8000.00
             */
            amount: string;
        };
        SettingsDto: {
            /**
             * @description Cannot be changed.
             * @example Home
             */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2; how amounts are written in sentences.
             * @example IN
             */
            country: string;
            /**
             * @description IANA name; decides on which day a transaction counts, also of those that are there.
             * @example Asia/Kolkata
             */
            timeZone: string;
            /**
             * @description ISO 4217; of insights that name none.
             * @example INR
             */
            currency: string;
            /**
             * @description Day on which months start.
             * @example 1
             */
            monthStartDay: number;
            /**
             * @description Month in which financial years start; 4 is April.
             * @example 4
             */
            yearStartMonth: number;
        };
        SettingsChangeDto: {
            /**
             * @description ISO 3166-1 alpha-2; how amounts are written in sentences.
             * @example IN
             */
            country?: string;
            /**
             * @description IANA name; decides on which day a transaction counts, also of those that are there.
             * @example Asia/Kolkata
             */
            timeZone?: string;
            /**
             * @description ISO 4217; of insights that name none.
             * @example INR
             */
            currency?: string;
            /**
             * @description Day on which months start.
             * @example 1
             */
            monthStartDay?: number;
            /**
             * @description Month in which financial years start; 4 is April.
             * @example 4
             */
            yearStartMonth?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    "HealthController_readyz[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A dependency is missing, or the process is shutting down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HealthController_readyz[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description A dependency is missing, or the process is shutting down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_metricsText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SubmissionsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A string of 1 to 255 printable ASCII characters in double quotes, of your choice and new for each request. The same request again
                 *     within 24 hours has one result in all and gets the same answer, also after a 503, a timeout or a lost connection. 409
                 *     `request-in-progress` while it is under way, 422 `idempotency-key-reused` for another body. What is refused does not use the key up.
                 */
                "Idempotency-Key"?: string;
                /** @description `wait=5` answers 200 with the results if they are ready in 5 s (at most 30). */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsDto"] | components["schemas"]["SmsBatchDto"];
            };
        };
        responses: {
            /** @description Done within the time that `Prefer` gave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionResultsDto"];
                };
            };
            /** @description On its way; poll `Location`. */
            202: {
                headers: {
                    /** @description The submission. */
                    Location?: string;
                    /** @description Seconds until it is worth asking. */
                    "Retry-After"?: number;
                    /** @description true when an earlier request with this Idempotency-Key was answered so. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAcceptedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SubmissionsController_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the last answer. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description From the answer to the POST. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `Retry-After` while it is pending, and an `ETag`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDto"];
                };
            };
            /** @description Nothing has changed since `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SubmissionsController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the answer to the POST. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SubmissionsController_items: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description From the answer to the POST. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionItemsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SubmissionsController_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the answer to the POST. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named `progress`, each with the body of `GET /v1/submissions/{id}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A client that reconnects has seen the end already. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UploadsController_upload: {
        parameters: {
            query?: {
                /** @description By default, name and content of the file tell. */
                format?: "csv" | "txt" | "jsonl" | "xml";
                /** @description TXT only: one SMS a line, or blocks with blank lines between. By default, the content tells. */
                split?: "line" | "block";
            };
            header?: {
                /**
                 * @description A string of 1 to 255 printable ASCII characters in double quotes, of your choice and new for each request. The same request again
                 *     within 24 hours has one result in all and gets the same answer, also after a 503, a timeout or a lost connection. 409
                 *     `request-in-progress` while it is under way, 422 `idempotency-key-reused` for another body. What is refused does not use the key up.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFormDto"];
            };
        };
        responses: {
            /** @description On its way; poll `Location`. */
            202: {
                headers: {
                    /** @description The submission. */
                    Location?: string;
                    /** @description Seconds until it is worth asking. */
                    "Retry-After"?: number;
                    /** @description true when an earlier request with this Idempotency-Key was answered so. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionAcceptedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UploadPreviewController_preview: {
        parameters: {
            query?: {
                /** @description By default, name and content of the file tell. */
                format?: "csv" | "txt" | "jsonl" | "xml";
                /** @description TXT only: one SMS a line, or blocks with blank lines between. By default, the content tells. */
                split?: "line" | "block";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPreviewDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_page: {
        parameters: {
            query?: {
                /** @description From this time on; a date begins in the time zone of the tenant. */
                from?: string;
                /** @description Before this time. */
                to?: string;
                /** @description What it counts as: the id of a category. */
                category?: string;
                confidenceLevel?: "high" | "medium" | "low";
                /** @description Whole name. */
                merchant?: string;
                /** @description Token of the account. */
                account?: string;
                /** @description ISO 4217. */
                currency?: string;
                direction?: "debit" | "credit";
                kind?: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
                amountMin?: string;
                amountMax?: string;
                /** @description Any part of the masked text. */
                text?: string;
                needsReview?: boolean;
                submissionId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionPageDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CorrectionsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_linksOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TransactionsController_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ExportController_export: {
        parameters: {
            query: {
                /** @description From this time on; a date begins in the time zone of the tenant. */
                from?: string;
                /** @description Before this time. */
                to?: string;
                /** @description What it counts as: the id of a category. */
                category?: string;
                confidenceLevel?: "high" | "medium" | "low";
                /** @description Whole name. */
                merchant?: string;
                /** @description Token of the account. */
                account?: string;
                /** @description ISO 4217. */
                currency?: string;
                direction?: "debit" | "credit";
                kind?: "transaction" | "pending" | "declined" | "otp" | "reminder" | "balance" | "promotion" | "notice" | "suspicious";
                amountMin?: string;
                amountMax?: string;
                /** @description Any part of the masked text. */
                text?: string;
                needsReview?: boolean;
                submissionId?: string;
                format: "csv" | "jsonl" | "parquet" | "ledger" | "beancount" | "actual" | "ynab";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. A connection that breaks off before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description Its name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/x-ndjson": string;
                    "text/plain; charset=utf-8": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CatalogueController_models: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelsDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CategoriesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"][];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CategoriesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CategoriesController_merge: {
        parameters: {
            query: {
                /** @description The category that takes over. */
                into: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CategoriesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MaskingController_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaskingTypeDto"][];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MaskingController_operators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaskingOperatorsDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MaskingController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaskingOperatorsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaskingOperatorsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MaskingController_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsDto"] | components["schemas"]["SmsBatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaskingPreviewDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PredictController_predict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredictRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PredictResponseDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CorrectionsController_others: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OthersDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CorrectionsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ReviewController_review: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"][];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleTestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTestedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RulesController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAppliedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    WebhooksController_rotateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_page: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeliveriesController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BackupController_backup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. A connection that breaks off before its end means that it is not whole. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RestoreController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/gzip": {
                    /** Format: binary */
                    file?: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoreReportDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DataController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeysController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeysDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ApiKeysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SampleDataController_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SampleDataController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SampleOptionsDto"];
            };
        };
        responses: {
            /** @description It was there already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            /** @description On its way; poll `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SampleDataController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not there any more, or was not there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadLettersController_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLettersDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadLettersController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetailsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadLettersController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadLettersController_replayAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeadLettersController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    StatusController_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SummaryController_summary: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    TrendsController_trends: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
                /** @description Of this merchant only: its whole name, as Zomato, in any case. */
                merchant?: string;
                /** @description What makes a series; of one merchant, its categories do. */
                by?: "category" | "merchant" | "channel" | "account";
                /** @description Weeks begin on Monday, months on the tenant's day; days for at most 366. */
                interval?: "day" | "week" | "month";
                /** @description Series shown by themselves; the rest is `other`. */
                top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MerchantsController_merchants: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
                /** @description Of this merchant only: its whole name, as Zomato, in any case. */
                merchant?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CalendarController_days: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CashFlowController_cashFlow: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
                /** @description Merchants shown for each category; the rest is one node. */
                merchants?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashFlowDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    CompareController_compare: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
                /** @description Periods of several months end with the running one; a year is the financial year of the tenant. */
                period?: "this-month" | "last-month" | "3-months" | "6-months" | "12-months" | "this-year" | "last-year";
                /** @description From this day on, as 2026-11-01, with `to` instead of `period`. */
                from?: string;
                /** @description Before this day, as 2026-12-01. */
                to?: string;
                /** @description Compare with the days from this one on; the same days of the period before if not given. */
                againstFrom?: string;
                /** @description Compare with the days before this one. */
                againstTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecurringController_list: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecurringController_dismiss: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecurringController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnomaliesController_list: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnomaliesDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnomaliesController_dismiss: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ForecastController_forecast: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BudgetProgressController_progress: {
        parameters: {
            query?: {
                /** @description ISO 4217; the tenant's own where it is not given. */
                currency?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetsProgressDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request can be read, but something in it is not usable; `errors` says where. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BudgetsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"][];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BudgetsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BudgetsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description It is not in a state for that; `detail` says why. */
            409: {
                headers: {
                    /** @description With `request-in-progress` only. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    BudgetsController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description There is no such thing, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    SettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDto"];
                };
            };
            /** @description The request cannot be read, or does not have the shape documented here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description An API key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The credential lacks the scope that this route needs (`x-scope`), or a web page of another site sent the request. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The content type or the kind of file is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description You have sent too much, or the queue is too long; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    /** @description What is left: `"requests";r=59999;t=1, …`. */
                    RateLimit?: string;
                    /** @description What you may send in a minute: `"requests";q=60000;w=60, …`. */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description The queue or the database is not available; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Seconds until it may be sent again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
