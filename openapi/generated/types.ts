/* Made by generate.mjs from the YAML. */
export interface paths {
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My complaints, newest first; for staff the queue, what falls due first on top. */
        get: operations["listComplaints"];
        put?: never;
        /**
         * Files a complaint, with an account or without one.
         * @description The answer comes after the complaint is stored for good. It holds the receipt, whose secret is never shown
         *     again: number and secret open the complaint on any device. The clock of the promise starts at `receivedAt`.
         */
        post: operations["createComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint with its timeline. */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes to the other side of a complaint.
         * @description From the customer it is a message; from staff it is an answer, and the first answer of a person keeps the
         *     promise.
         */
        post: operations["addComplaintMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes from now on, as server-sent events.
         * @description The stream carries no personal text: an event says which thing changed, and the reader asks for that thing.
         *     Each event has an id; a reader that comes back with `Last-Event-ID` gets what it missed. Where the server no
         *     longer knows that id, or missed events are too many, it sends `resync`, and the reader asks for everything
         *     anew. A comment comes every 20 seconds, so that a silent line can be told from a dead one.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the token says I am. */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges a receipt for a token that opens its complaint for 15 minutes.
         * @description A wrong secret and an unknown number answer alike. Guesses are limited per address and per number, and the
         *     right secret is let in however many wrong ones came before it.
         */
        post: operations["openReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a widget needs to know of the operator, in one language. */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who did it. */
        Actor: {
            /** @description The name, where it is known and may be shown. */
            name: string | null;
            /**
             * @description `customer` or `agent`; the list is open.
             * @example agent
             */
            role: string;
        };
        /** @description A message to the other side. */
        AddComplaintMessage: {
            text: components["schemas"]["Words"];
        };
        /** @description A complaint with its timeline. */
        Complaint: components["schemas"]["ComplaintSummary"] & {
            /** @description What happened, oldest first; never rewritten. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description Who complains, as far as it is known; only staff see it. */
        ComplaintCustomer: {
            /** @description Where the customer can be written to. */
            email: string | null;
            /** @description The name that the operator's token gave. */
            name: string | null;
            /** @description Where the customer can be called, as she wrote it. */
            phone: string | null;
            /** @description The customer's service tier, such as `vip`; the list is open. */
            tier: string | null;
        };
        /**
         * @description Eight random symbols and a check symbol, in digits and capital letters without I, L, O and U.
         * @example 7K3F-92XQ-R
         */
        ComplaintNumber: string;
        /** @description A page of complaints. */
        ComplaintPage: {
            /** @description The complaints of this page. */
            items: components["schemas"]["ComplaintSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What the operator owes on this complaint, and how it stands. */
        ComplaintPromise: {
            /**
             * Format: date-time
             * @description Until when the first answer of a person is promised.
             */
            answerDueAt: string;
            /**
             * Format: date-time
             * @description When that answer came; null while it is owed.
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @description Until when the operator means to have it solved.
             */
            solveDueAt: string;
            /**
             * @description `running` while the answer is owed and not late, `kept` when it came in time, `breached` when its moment
             *     passed without an answer, also if one came later. The list is open.
             * @example running
             */
            state: string;
        };
        /**
         * @description Where the complaint stands: `received`, `in_progress`, `waiting_for_customer`, `resolved`, `closed`, `withdrawn`
         *     or `rejected`. The list is open.
         * @example received
         */
        ComplaintStatus: string;
        /** @description A complaint without its timeline. */
        ComplaintSummary: {
            customer?: components["schemas"]["ComplaintCustomer"];
            language: components["schemas"]["Language"];
            number: components["schemas"]["ComplaintNumber"];
            promise: components["schemas"]["ComplaintPromise"];
            /**
             * Format: date-time
             * @description When it was stored; the clock of the promise starts here.
             */
            receivedAt: string;
            status: components["schemas"]["ComplaintStatus"];
            topic: components["schemas"]["Topic"];
            /** @description What the customer said when filing. */
            words: string;
        };
        /** @description The consent to the processing of personal data that a customer is asked for. */
        Consent: {
            /** @description What the customer agrees to, in one or two sentences. */
            text: string;
            /** @description The full text. */
            url: string | null;
            /**
             * @description Names the text; sent back with the consent.
             * @example 2026-01
             */
            version: string;
        };
        /** @description What a customer says when filing. */
        CreateComplaint: {
            /** @description The version of the consent that the customer gave, as `getSettings` showed it. */
            consentVersion: string;
            /**
             * Format: email
             * @description Where the customer can be written to.
             */
            email?: string;
            /** @description The language the customer reads; the operator's first language where it is not given. */
            language?: components["schemas"]["Language"];
            /** @description Where the customer can be called, as she writes it. */
            phone?: string;
            /** @description The id of one of the operator's topics. */
            topic: string;
            words: components["schemas"]["Words"];
        };
        /**
         * @description What one can hear about.
         * @enum {string}
         */
        EventTopic: "complaints";
        /** @description A complaint just filed, with the receipt that is shown only now. */
        FiledComplaint: {
            complaint: components["schemas"]["Complaint"];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description One fault of the input. */
        InputError: {
            /**
             * @description The stable name of the rule that was broken; the list is open.
             * @example required
             */
            code: string;
            /** @description What was expected, in a few words. */
            detail: string;
            /**
             * @description A JSON pointer (RFC 6901) into the operation's input, where path and query stand beside the body.
             * @example /words
             */
            pointer: string;
        };
        /**
         * @description Where a complaint stands.
         * @enum {string}
         */
        KnownComplaintStatus: "received" | "in_progress" | "waiting_for_customer" | "resolved" | "closed" | "withdrawn" | "rejected";
        /**
         * @description A language tag (BCP 47).
         * @example ru
         */
        Language: string;
        /** @description One change, without personal text. */
        LiveEvent: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The event's id; what `Last-Event-ID` takes. */
            id: string;
            /** @description The number of the complaint that changed. */
            number?: string;
            /**
             * @description What happened, as `thing.happened`; `resync` when the reader has to ask for everything anew. The list is
             *     open.
             * @example complaint.answered
             */
            type: string;
        };
        /** @description The bearer of a token, by its claims. */
        Me: {
            /** @description The person's name. */
            name: string | null;
            /** @description What the person may be here; the list is open. */
            roles: string[];
            /** @description The person's id at the operator. */
            subject: string;
            /** @description The customer's service tier, such as `vip`; the list is open. */
            tier: string | null;
        };
        /** @description What to pass as `cursor` for the next page; null on the last one. */
        NextCursor: string | null;
        /** @description What went wrong (RFC 9457), in the caller's language. */
        Problem: {
            /**
             * @description The stable name of the kind of problem; the list is open.
             * @example input-invalid
             */
            code: string;
            /** @description One sentence for the person, in the language asked for by `Accept-Language`. */
            detail?: string;
            /** @description The faults of the input, one by one. */
            errors?: components["schemas"]["InputError"][];
            /** @description Names this request in the operator's logs. */
            requestId: string;
            /** @description Whether the same request may succeed later. */
            retryable: boolean;
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description The kind of problem in a few words. */
            title: string;
            /**
             * @description A URI that names the kind of problem.
             * @example https://otklik.dev/problems/input-invalid
             */
            type: string;
        };
        /** @description What the operator guarantees to everyone who complains. */
        PublicPromise: {
            /**
             * @description How long the first answer of a person takes at most (ISO 8601 duration).
             * @example P3D
             */
            answerWithin: string;
            /**
             * @description The time in which the operator means to solve it (ISO 8601 duration).
             * @example PT24H
             */
            solveWithin: string;
        };
        /** @description By what an anonymous customer finds the complaint again. */
        Receipt: {
            number: components["schemas"]["ComplaintNumber"];
            /** @description 128 random bits in base64url. */
            secret: string;
        };
        /** @description A token for one complaint. */
        ReceiptSession: {
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expiresAt: string;
            /** @description What to send as `Authorization` bearer. */
            token: string;
        };
        /** @description What widgets need of the operator, in one language. */
        Settings: {
            consent: components["schemas"]["Consent"];
            language: components["schemas"]["Language"];
            /** @description The languages the operator answers in; the first is its own. */
            languages: components["schemas"]["Language"][];
            /** @description The operator's name as customers know it. */
            operatorName: string;
            promise: components["schemas"]["PublicPromise"];
            /**
             * @description The operator's zone (IANA).
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description What a complaint can be about, in the order to be shown. */
            topics: components["schemas"]["Topic"][];
        };
        /** @description One thing that happened. */
        TimelineEntry: {
            actor: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The entry's id. */
            id: string;
            /** @description What was said, in plain text. */
            text: string | null;
            /**
             * @description What happened: `complaint.received`, `complaint.answered` (by staff) or `complaint.message-added` (by the
             *     customer). The list is open.
             * @example complaint.answered
             */
            type: string;
        };
        /** @description What a complaint can be about. */
        Topic: {
            /**
             * @description The topic's stable name.
             * @example network
             */
            id: string;
            /** @description The topic in the customer's words. */
            name: string;
        };
        /** @description What a person says, in plain text; line breaks are kept. */
        Words: string;
    };
    responses: {
        /** @description The request was not carried out; the problem says why and whether to try again. */
        Problem: {
            headers: {
                /** @description Seconds to wait before the next try; on every 429 and 503, and on a 409 that passes by itself. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Where the page begins, as `nextCursor` of the page before gave it. */
        cursor: string;
        /**
         * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
         *     by itself.
         * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
         */
        IdempotencyKey: string;
        /** @description How many items a page holds at most; 50 where it is not said. */
        limit: number;
        /** @description The complaint's number. */
        number: components["schemas"]["ComplaintNumber"];
    };
    requestBodies: never;
    headers: {
        /** @description Present, with the value `true`, when this is the stored answer to an earlier request with this key. */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listComplaints: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
                /** @description Only complaints in one of these states, separated by commas. */
                status?: components["schemas"]["KnownComplaintStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of complaints, without their timelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPage"];
                };
            };
        };
    };
    createComplaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "network",
                 *       "words": "There has been no signal in the lift and on the stairs since Monday.",
                 *       "email": "anna@example.org",
                 *       "language": "en",
                 *       "consentVersion": "2026-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The complaint is stored; its promise runs. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledComplaint"];
                };
            };
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's number. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The complaint; `ETag` changes whenever what you would read changes. */
            200: {
                headers: {
                    /** @description Names this state; send it back as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description Nothing changed since the state named by `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addComplaintMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The complaint's number. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "We found the broken repeater in your building and replace it tomorrow before noon."
                 *     }
                 */
                "application/json": components["schemas"]["AddComplaintMessage"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The message is stored; here is the complaint as it now stands. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query: {
                /** @description What to hear about, separated by commas. */
                topics: components["schemas"]["EventTopic"][];
            };
            header?: {
                /** @description The id of the last event that the reader has seen. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description An endless stream; the `data` of each event is one `LiveEvent`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveEvent"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The bearer of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    openReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "7K3F-92XQ-R",
                 *       "secret": "mB4tq0c7Xz9J_u2sVYh3Lw"
                 *     }
                 */
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The token to use as a bearer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptSession"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: {
                /**
                 * @description The language of the names and texts; the operator's first language where it speaks no such language or
                 *     none is given.
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The operator's public settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
        };
    };
}
