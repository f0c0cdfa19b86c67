/* Made by generate.ts from the YAML. */
export interface paths {
    "/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file that goes with what was said, for whoever may read that.
         * @description It is served to be saved and never to be shown in a page: as an attachment, without sniffing, in a sandbox.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the operator can call, and whether its contact centre is open now.
         * @description Slots come of the operator's calendar, each with room for so many calls; only those with room left are listed.
         *     While the centre is closed a message may be left instead of choosing a slot.
         */
        get: operations["listCallbackSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My callbacks, newest first; for staff all of them, what is due first on top. */
        get: operations["listCallbacks"];
        put?: never;
        /**
         * Books a call to a customer or, after hours, leaves a message to be answered by a call.
         * @description With `startsAt` the call is owed in that slot. Without it, which is possible while the centre is closed, `words`
         *     are the message, and the call is owed soon after the next opening. The last place of a slot is given once; a
         *     number has one open callback at most.
         */
        post: operations["createCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One callback with its timeline. */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back the wish to be called; the place in the slot is free again. */
        post: operations["cancelCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the customer was reached, and what was agreed. */
        post: operations["completeCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the customer was called and did not answer; she may choose another slot. */
        post: operations["missCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}/rebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the call to another slot, also after it was missed. */
        post: operations["rebookCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{number}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the customer is being called now.
         * @description Not before the call is due, and not while the contact centre is closed: the calendar is looked at again, for it
         *     may have changed since the booking.
         */
        post: operations["startCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My complaints, newest first; for staff the queue, what falls due first on top.
         * @description For staff, customers of a tier that the operator serves first stand above all others as long as something is owed
         *     to them. With `search` what was found comes newest first. All parameters but `status`, `cursor` and `limit` are for
         *     staff; from a customer they are refused with 422.
         */
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
    "/complaints/{number}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the customer something; the clock of the target stops until she answers.
         * @description The first question is an answer of a person, and keeps the promise.
         */
        post: operations["askCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a complaint to somebody at the desk, or back to nobody.
         * @description `assignee` is the subject of somebody whom `getDesk` lists, or null.
         */
        post: operations["assignComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer says that it is solved for her.
         * @description A complaint that was resolved closes by itself when it can no longer be reopened.
         */
        post: operations["closeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the next on the ladder to answer.
         * @description Possible when a promise was breached or an answer did not help, nobody on the ladder owes an answer right now, and
         *     there is somebody above; otherwise 409 `escalation-not-open`. A breach escalates by itself.
         */
        post: operations["escalateComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a complaint over to another department, with a reason for it.
         * @description The customer sees to whom it went; the reason is for staff.
         */
        post: operations["handOverComplaint"];
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
         * @description From the customer it is a message, and where staff have asked, work goes on; from staff it is an answer, and the
         *     first answer of a person keeps the promise. With `If-Match` it is refused where the complaint has changed.
         */
        post: operations["addComplaintMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a note that only staff read. */
        post: operations["addComplaintNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rates how the complaint was handled.
         * @description Only its customer can, after it was resolved. The rating can be changed for as long as `changeableUntil` says, then
         *     409 `rating-final`.
         */
        post: operations["rateComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects a complaint, with a reason that the customer reads. */
        post: operations["rejectComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the answer did not help; work goes on.
         * @description Possible as long and as often as the complaint's `reopening` says. The clock of the target starts again, the rating
         *     is open again.
         */
        post: operations["reopenComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what was done, and what was the cause. */
        post: operations["resolveComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/complaints/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer takes the complaint back.
         * @description Possible before it is resolved. Whatever was promised is no longer owed.
         */
        post: operations["withdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where something can be handed over to, in the language of the request. */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What staff choose from at the desk, in the language of the request.
         * @description Whoever asks is at the desk from then on, and can be given complaints.
         */
        get: operations["getDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desk/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of this month's work the desk handed on to others.
         * @description Of the complaints received since the month began by the operator's clock, those that were handed over to another
         *     department at least once, whatever became of them. Complaints withdrawn or rejected count as well.
         */
        get: operations["getDeskFigures"];
        put?: never;
        post?: never;
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
         * @description The stream carries no personal text: an event says which case changed, and the reader asks for that case.
         *     Each event has an id; a reader that comes back with `Last-Event-ID` gets what it missed. Where the server no
         *     longer knows that id, or missed events are too many, it sends `resync`, and the reader asks for everything
         *     anew. A comment comes every 20 seconds, so that a silent line can be told from a dead one. Of ideas only
         *     employees hear; to anyone else that topic stays silent.
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
    "/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers have said, newest first. */
        get: operations["listFeedback"];
        put?: never;
        /**
         * Gives feedback, with an account or without one.
         * @description A score, a wish in words, or both; no personal data is asked for. The operator's rules send it to a department
         *     at once. The receipt opens it on any device, and with it the answer, where one is given.
         */
        post: operations["createFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How satisfied customers are, by month and topic.
         * @description CSAT is told as `csatTop2`, the share of 4 and 5 among all answers from 1 to 5, beside how many there were and
         *     their mean. NPS is the share of 9 and 10 less the share of 0 to 6, in points from -100 to 100. Months are those of
         *     the operator's zone.
         */
        get: operations["getFeedbackFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feedback with what became of it. */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the customer, who reads it at her receipt or signed in. */
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/{number}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks that a person of the operator has read it, which makes it an insight. */
        post: operations["readFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feedback/{number}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands it over to another department, with the reason why. */
        post: operations["routeFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/idea-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many ideas there are, by status and by step of the journey. */
        get: operations["getIdeaFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What employees have proposed. */
        get: operations["listIdeas"];
        put?: never;
        /** Proposes what to change on the customer's journey. */
        post: operations["createIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One idea with what became of it. */
        get: operations["getIdea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an idea, with who is responsible for it and until when. */
        post: operations["acceptIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues say of an idea, oldest first. */
        get: operations["listIdeaComments"];
        put?: never;
        /** Says something of an idea. */
        post: operations["addIdeaComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declines an idea, with the reason that everyone reads. */
        post: operations["declineIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follows an idea, to hear what becomes of it. */
        put: operations["followIdea"];
        post?: never;
        /** Follows an idea no longer. */
        delete: operations["unfollowIdea"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges an idea into another; votes and followers go along.
         * @description Whoever voted for both counts once. The other idea must itself be open for votes.
         */
        post: operations["mergeIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an idea under review. */
        post: operations["reviewIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the idea has become real. */
        post: operations["shipIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the idea is being realised. */
        post: operations["startIdea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ideas/{number}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Votes for an idea; a vote given twice counts once. */
        put: operations["voteForIdea"];
        post?: never;
        /** Takes the vote back. */
        delete: operations["withdrawVote"];
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
    "/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is stored about me here, and until when.
         * @description With a token it is all that this customer has sent to the operator, or this employee has proposed; with a
         *     receipt's token it is the one case that the receipt opens. What is kept on by law or by the state of things
         *     says so in `hold`. Nobody has to be written to for it.
         */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        /**
         * Erases what is stored about me, but for what is held.
         * @description Words, name, addresses and telephone numbers are erased for good, in what was sent and in all that was written
         *     to it since; receipts open nothing any more, and a receipt's token ends with it. What remains is that something
         *     was sent, when, on which topic and what score it got, so that the operator's figures stay true. What is held is
         *     left as it is and named with the reason. With a token this may be repeated; then it tells of nothing erased.
         */
        delete: operations["eraseMyData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the operator keeps what it promises, by month and topic, for everyone to see.
         * @description **What is counted.** A complaint counts in the month in which it was received, by the operator's clock. For the
         *     answer and for the solution alike, `decided` is the denominator: every complaint whose promise was kept, or whose
         *     moment has passed. `kept` is the numerator. What is still `running` is in neither; it is told beside them.
         *
         *     **Answer.** The first answer of a person keeps the promise: an answer, a question to the customer, a solution or a
         *     rejection with its reason. The automatic receipt does not.
         *
         *     **Solution.** A complaint is solved by its last solution; one that was reopened is not solved until it is solved
         *     again, and then counts as kept only if its target was never missed. The clock stops while the operator waits for
         *     the customer, and begins again when a complaint is reopened.
         *
         *     **Excluded.** What its customer withdrew before the moment had passed; for the solution also what was rejected
         *     before that. Whatever happens after the moment has passed does not undo the miss: such complaints stay in the
         *     denominator, as `abandoned`.
         *
         *     **Median and 90th percentile** are of all decided complaints, and never better than the truth: times are rounded up
         *     (to 5 minutes within 2 hours, to half an hour within a day, to 2 hours within a week, to half a day within 30 days,
         *     to a day within a year, to a week beyond), and a complaint that still waits, or never got its answer, counts as
         *     longer than any other. Where the figure falls among those it is null. Of the solution the time counts that the
         *     complaint was the operator's to act on.
         *
         *     **Few complaints.** A topic with fewer complaints in a month than `fewest` is not told by itself, lest it tells
         *     something of one person; such topics are told together, as `null`.
         *
         *     **No figure of the past changes quietly.** Each day of the operator's is closed after its midnight: what was
         *     counted on it is written down, together with the hash of the day before (`listPromiseDays`). Figures are the sum
         *     of the closed days and of what has happened since. `chain` names the newest hash: whoever keeps it can prove later
         *     that nothing before it was changed.
         */
        get: operations["getPromiseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promise.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures as a table for spreadsheets.
         * @description UTF-8 with a byte order mark, commas, CRLF (RFC 4180); the first line names the columns, as the members of
         *     `PromiseFigure` are named. Every month has a line for each promise (`answer`, `solve`) of all topics, `topic` being
         *     empty, and one for each topic. Cells that a spreadsheet could take for a formula begin with an apostrophe.
         */
        get: operations["getPromiseFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promise/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closed days, oldest first, each with the hash that chains it to the day before.
         * @description Anyone can verify the chain with SHA-256 alone: `hash` is the SHA-256 of the UTF-8 bytes of `text`, in lower-case
         *     hexadecimal; `text` is JSON whose `previousHash` is the `hash` of the day before (64 zeros on the first day), whose
         *     `day` follows that day, and whose `from` is its `to`. No day is missing, also where nothing happened.
         *
         *     The `months` of a text are what the day added to each month's figures, by names that the members of
         *     `PromiseFigure` explain: `received`, `reopened`, and for `answer` and `solve` how many became `kept`, `late`,
         *     `overdue`, `abandoned` or `excluded`; a negative number leaves one of these for another. `answer.within.30` counts
         *     those whose answer took 30 minutes at most, and more than the next smaller span. The sum over all days is the
         *     figures of `getPromiseFigures`, as they stood at the end of the last one.
         *
         *     A text tells no topics, because a day has few complaints. What it counted by topic is kept beside it together with
         *     a random number, so that it cannot be guessed, and `detailsHash` binds the operator to it; whoever is let into the
         *     database proves that part too (`npm run verify-figures`), and that both follow from the events.
         */
        get: operations["listPromiseDays"];
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
         * Exchanges a receipt for a token that opens its one case for 15 minutes.
         * @description A receipt opens what it was given for: a complaint, a callback or a feedback. A wrong secret and an unknown
         *     number answer alike. Guesses are limited per address and per number, and the right secret is let in however
         *     many wrong ones came before it.
         */
        post: operations["openReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes what a receipt opens the customer's own.
         * @description What was sent without an account appears among what is hers, and what happens to it from then on reaches her
         *     wherever she is signed in. The receipt still opens it. Who claims what is hers already changes nothing; what
         *     belongs to somebody else answers like an unknown number, and wrong guesses are limited as in `openReceipt`.
         */
        post: operations["claimReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails the link of a receipt to the person whose it is.
         * @description Where the operator's token vouches for the address, the link is sent to it at once. Any other address first gets
         *     a mail without anything of anybody's in it, whose owner confirms there that she asked for it, or blocks all mail
         *     to it; only then the link goes out. The link holds a secret of its own: the one that was shown when the receipt
         *     was given is stored nowhere. An address gets five mails an hour at the most, and the operator has a limit a day.
         *     Where the answer says nothing else, a blocked address is not told from another.
         */
        post: operations["mailReceipt"];
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
    "/similar-ideas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ideas like the one being written, so that it need not be proposed twice. */
        get: operations["listSimilarIdeas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topic}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may help before something is said of a topic, and what else is asked of it.
         * @description Everything is told in the language of the request. A topic that the operator does not have is a problem 404.
         */
        get: operations["getTopicForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announces a file that is to go with a complaint or a message.
         * @description Three steps: announce the file here, send its bytes to the `path` that the answer gives, then name the `id` among
         *     the `attachments` of what is said. The id has 128 random bits, and whoever knows it may send the bytes and attach
         *     them: tell it nobody. What has not been attached within a day is deleted. How large files may be, and of which
         *     types, `getSettings` says. How many bytes an address may announce within an hour is limited.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sends the bytes of a file that was announced.
         * @description The body is the file itself, with the type and size that were announced; it may take ten minutes, as long as it
         *     keeps coming. What it holds is judged by its first bytes and not by its name. Photos are turned upright, drawn
         *     anew without anything that was not in the picture (such as the place where it was taken), and no longer than 2560
         *     pixels. Sending it again, as after a broken line, does no harm; once it is attached, it no longer changes anything.
         */
        put: operations["putUpload"];
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
        /** @description Who is responsible, and until when. */
        AcceptIdea: {
            /**
             * Format: date
             * @description The day by which it is to be shipped, by the operator's calendar; today or later.
             */
            dueOn: string;
            /** @description The name of who is responsible. */
            owner: string;
        };
        /** @description Who did it. */
        Actor: {
            /** @description The name, where it is known and may be shown. */
            name: string | null;
            role: components["schemas"]["ActorRole"];
        };
        /**
         * @description As what somebody did it; `operator` for a rule of the operator's own. The list is open.
         * @enum {string}
         */
        ActorRole: "customer" | "employee" | "agent" | "manager" | "operator";
        /** @description A message to the other side. */
        AddComplaintMessage: {
            attachments?: components["schemas"]["UploadIds"];
            words: components["schemas"]["Words"];
        };
        /** @description What colleagues need to know. */
        AddComplaintNote: {
            words: components["schemas"]["Words"];
        };
        /** @description A comment. */
        AddIdeaComment: {
            words: components["schemas"]["Words"];
        };
        /** @description Somebody who answers customers. */
        Agent: {
            /** @description The person's name. */
            name: string | null;
            /** @description The person's id at the operator. */
            subject: string;
        };
        /** @description One consent that was given. */
        AllowedConsent: {
            /** @description Names the consent. */
            id: string;
            /** @description The version of the text that was shown. */
            version: string;
        };
        /** @description What was allowed besides, as `getTopicForm` showed it. */
        AllowedConsents: components["schemas"]["AllowedConsent"][];
        /** @description What the customer is told. */
        AnswerFeedback: {
            words: components["schemas"]["Words"];
        };
        /** @description An answer to begin with. */
        AnswerTemplate: {
            /**
             * @description The template's stable name.
             * @example network-checked
             */
            id: string;
            /** @description What it is called, in the language of the request. */
            name: string;
            /**
             * @description The answer by language, so that a customer is answered in her own.
             * @example {
             *       "en": "We have checked the signal at your address."
             *     }
             */
            text: {
                [key: string]: string;
            };
            /** @description The ids of the topics that it is for; none where it fits any. */
            topics: string[];
        };
        /** @description What staff need to know. */
        AskCustomer: {
            words: components["schemas"]["Words"];
        };
        /** @description What happens next. */
        AskedMail: {
            /**
             * @description `confirmation-asked` where the address has to be confirmed by a link in a mail first, `on-its-way` where the
             *     receipt itself is sent. The list is open.
             * @enum {string}
             */
            status: "confirmation-asked" | "on-its-way";
        };
        /** @description Who looks after the complaint. */
        AssignComplaint: {
            /** @description The subject of somebody at the desk; null gives it back to all. */
            assignee: string | null;
        };
        /** @description A file that goes with what was said. */
        Attachment: {
            /** @description Whether `getAttachment` has a small picture of it. */
            hasThumbnail: boolean;
            id: components["schemas"]["UploadId"];
            /** @description What it was called; a label and nothing else. */
            name: string;
            /** @description How many bytes it has, as it is stored. */
            size: number;
            /**
             * @description Its media type.
             * @example image/jpeg
             */
            type: string;
        };
        /** @description What can be attached to a complaint or a message. */
        AttachmentLimits: {
            /**
             * @description How many files at most.
             * @example 5
             */
            count: number;
            /**
             * @description How many bytes each may have at most.
             * @example 10000000
             */
            size: number;
            /** @description The media types that are taken. */
            types: string[];
        };
        /** @description One of what can be chosen. */
        AttributeChoice: {
            /** @description Names the choice. */
            id: string;
            /** @description What it is called. */
            name: string;
        };
        /** @description A callback just booked, with the receipt that is shown only now. */
        BookedCallback: {
            callback: components["schemas"]["Callback"];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description A callback with its timeline. */
        Callback: components["schemas"]["CallbackSummary"] & {
            /** @description What happened, oldest first; never rewritten. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description A page of callbacks. */
        CallbackPage: {
            /** @description The callbacks of this page. */
            items: components["schemas"]["CallbackSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What is owed, and how it stands. */
        CallbackPromise: {
            /**
             * Format: date-time
             * @description When the call began; null while it is owed.
             */
            calledAt: string | null;
            /**
             * @description `running` while the call is owed and not late, `kept` when it began by `endsAt`, `breached` when that moment
             *     passed without a call, also if one came later. The list is open.
             * @enum {string}
             */
            state: "running" | "kept" | "breached";
        };
        /** @description A span of time in which the operator would call. */
        CallbackSlot: {
            /**
             * Format: date-time
             * @description When it ends; until then the phone has rung.
             */
            endsAt: string;
            /**
             * Format: date-time
             * @description When it begins; what `createCallback` takes.
             */
            startsAt: string;
        };
        /** @description When a call can be had. */
        CallbackSlots: {
            /** @description The slots that can be booked, earliest first. */
            items: components["schemas"]["CallbackSlot"][];
            /** @description Whether the contact centre is open now. */
            open: boolean;
            /**
             * Format: date-time
             * @description When it opens next; null while it is open, or where the calendar knows of no opening.
             */
            opensAt: string | null;
        };
        /**
         * @description Where a callback stands; `missed` where the customer did not answer. The list is open.
         * @enum {string}
         */
        CallbackStatus: "booked" | "calling" | "done" | "missed" | "cancelled";
        /** @description A callback without its timeline. */
        CallbackSummary: {
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            bookedAt: string;
            can: components["schemas"]["Can"];
            customer?: components["schemas"]["Customer"];
            /**
             * Format: date-time
             * @description Until when the call is promised.
             */
            endsAt: string;
            /**
             * @description `slot`, or `message` for one left after hours; the list is open.
             * @enum {string}
             */
            kind: "slot" | "message";
            language: components["schemas"]["Language"];
            number: components["schemas"]["ReceiptNumber"];
            /**
             * @description The number to call (E.164).
             * @example +79001234567
             */
            phone: string;
            promise: components["schemas"]["CallbackPromise"];
            /**
             * Format: date-time
             * @description From when on the call is due, the beginning of the slot or, for a message, the next opening.
             */
            startsAt: string;
            status: components["schemas"]["CallbackStatus"];
            topic: components["schemas"]["Topic"];
            /** @description What the customer said, if anything. */
            words: string | null;
        };
        /**
         * @description What the reader may do with it now, by the names of operations; what is missing here would be refused. The list is
         *     open.
         */
        Can: string[];
        /** @description Names one case. */
        CaseName: {
            kind: components["schemas"]["ReceiptKind"];
            number: components["schemas"]["ReceiptNumber"];
        };
        /** @description What a complaint was caused by. */
        Cause: {
            /**
             * @description The cause's stable name.
             * @example equipment
             */
            id: string;
            /** @description What it is called. */
            name: string;
        };
        /** @description What is the customer's own now. */
        ClaimedReceipt: {
            number: components["schemas"]["ReceiptNumber"];
            /** @description What it is. */
            opens: components["schemas"]["ReceiptKind"];
        };
        /** @description A complaint with its timeline. */
        Complaint: components["schemas"]["ComplaintSummary"] & {
            /** @description What was asked besides the words, and what was said. */
            attributes: components["schemas"]["ToldAttribute"][];
            escalation: components["schemas"]["ComplaintEscalation"];
            /** @description What the customer thinks of how it was handled; null until she has said it. */
            rating: components["schemas"]["ComplaintRating"] | null;
            reopening: components["schemas"]["ComplaintReopening"];
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
        /** @description Who answers for it, and who is next. */
        ComplaintEscalation: {
            /**
             * Format: date-time
             * @description Until when the one on that step owes an answer; null while none is owed.
             */
            dueAt: string | null;
            /** @description Who answers after the desk, first to last. */
            ladder: components["schemas"]["LadderStep"][];
            /** @description How many steps of the ladder have been taken; 0 while it is with the desk. */
            level: number;
        };
        /** @description A page of complaints. */
        ComplaintPage: {
            /** @description The complaints of this page. */
            items: components["schemas"]["ComplaintSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What the operator owes on this complaint, and how it stands: the first answer of a person, and the target, to have
         *     it solved. Both go by the operator's opening hours where its policy says so.
         */
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
             * @description Since when the clock of the target stands, because the customer was asked; null while it runs.
             */
            pausedAt: string | null;
            /**
             * Format: date-time
             * @description When it was resolved; null while it is not.
             */
            solvedAt: string | null;
            /**
             * Format: date-time
             * @description Until when the operator means to have it solved; while the clock stands it is the moment that it stood at, and
             *     moves on when the customer has answered.
             */
            solveDueAt: string;
            /** @description How the target stands. */
            solveState: components["schemas"]["PromiseState"];
            /** @description How the promise of a first answer stands. */
            state: components["schemas"]["PromiseState"];
        };
        /** @description What the customer thinks of how it was handled. */
        ComplaintRating: {
            /**
             * Format: date-time
             * @description Until when she may change it.
             */
            changeableUntil: string;
            /**
             * Format: date-time
             * @description When she rated it first.
             */
            ratedAt: string;
            /** @description From 1, very bad, to 5, very good. */
            score: number;
            /** @description What she added. */
            words: string | null;
        };
        /** @description How long and how often the customer may say that the answer did not help. */
        ComplaintReopening: {
            /** @description How many times are left. */
            left: number;
            /**
             * Format: date-time
             * @description The moment at which that ends; null while it is not resolved.
             */
            until: string | null;
            /**
             * @description How long after it was resolved (ISO 8601 duration).
             * @example P14D
             */
            within: string;
        };
        /**
         * @description Where a complaint stands. The list is open.
         * @enum {string}
         */
        ComplaintStatus: "received" | "in_progress" | "waiting_for_customer" | "resolved" | "closed" | "withdrawn" | "rejected";
        /** @description A complaint without its timeline. */
        ComplaintSummary: {
            /** @description Who at the desk looks after it; null where nobody does. Only staff see it. */
            assignee?: components["schemas"]["Agent"] | null;
            can: components["schemas"]["Can"];
            customer?: components["schemas"]["ComplaintCustomer"];
            /** @description The department that looks into it. */
            department: components["schemas"]["Department"];
            language: components["schemas"]["Language"];
            number: components["schemas"]["ReceiptNumber"];
            promise: components["schemas"]["ComplaintPromise"];
            /**
             * Format: date-time
             * @description When it was stored; the clock of the promise starts here.
             */
            receivedAt: string;
            status: components["schemas"]["ComplaintStatus"];
            topic: components["schemas"]["Topic"];
            /** @description Counts what happened to it; in quotation marks it is good for `If-Match`. */
            version: number;
            /** @description What the customer said when filing. */
            words: string;
        };
        /** @description What came of the call. */
        CompleteCallback: {
            words?: components["schemas"]["Words"];
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
        /** @description Whom to call, when, and about what. */
        CreateCallback: {
            /** @description The version of the consent that the customer gave, as `getSettings` showed it. */
            consentVersion: string;
            /** @description The language the customer speaks; the operator's first language where it is not given. */
            language?: components["schemas"]["Language"];
            /** @description The number to call, as she writes it; without a country code it is one of the operator's country. */
            phone: string;
            /**
             * Format: date-time
             * @description The beginning of a slot, as `listCallbackSlots` gave it.
             */
            startsAt?: string;
            /** @description The id of one of the operator's topics. */
            topic: string;
            words?: components["schemas"]["Words"];
        };
        /** @description What a customer says when filing. */
        CreateComplaint: {
            attachments?: components["schemas"]["UploadIds"];
            attributes?: components["schemas"]["GivenAttributes"];
            consents?: components["schemas"]["AllowedConsents"];
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
        /** @description What a customer says; a score with its scale, words, or both. */
        CreateFeedback: {
            /** @description The language the customer reads; the operator's first language where it is not given. */
            language?: components["schemas"]["Language"];
            /**
             * @description What the score is measured on, `csat` from 1 to 5 or `nps` from 0 to 10.
             * @enum {string}
             */
            scale?: "csat" | "nps";
            /** @description The score, on the scale that is given with it. */
            score?: number;
            /** @description The id of one of the operator's topics. */
            topic?: string;
            words?: components["schemas"]["Words"];
        };
        /** @description What an employee proposes. */
        CreateIdea: {
            /** @description The id of the step of the journey that it would change. */
            step: string;
            /** @description What to change, in one sentence. */
            title: string;
            words?: components["schemas"]["Words"];
        };
        /** @description What is known of a file before it is sent. */
        CreateUpload: {
            /** @description What the file is called; a label and nothing else. */
            name: string;
            /** @description How many bytes it has. */
            size: number;
            /** @description Its media type, one of those that `getSettings` says. */
            type: string;
        };
        /** @description Customer satisfaction, from scores of 1 to 5. */
        CsatFigure: {
            /** @description `top2` divided by `n`, from 0 to 1; null where there is no score. */
            csatTop2: number | null;
            /** @description The mean score; null where there is no score. */
            mean: number | null;
            /** @description How many scores there are. */
            n: number;
            /** @description How many of them are 4 or 5. */
            top2: number;
        };
        /** @description Who asked, as far as it is known; only staff see it. */
        Customer: {
            /** @description The name that the operator's token gave. */
            name: string | null;
            /** @description The customer's service tier, such as `vip`; the list is open. */
            tier: string | null;
        };
        /** @description Why not. */
        DeclineIdea: {
            reason: components["schemas"]["Words"];
        };
        /** @description Where complaints, feedback and ideas are sent. */
        Department: {
            /**
             * @description The department's stable name.
             * @example billing
             */
            id: string;
            /** @description What it is called. */
            name: string;
        };
        /** @description The operator's departments. */
        Departments: {
            /** @description In the order to be shown. */
            items: components["schemas"]["Department"][];
        };
        /** @description Who works at the desk, and what they choose from. */
        Desk: {
            /** @description Whoever has worked at this desk, by name. */
            agents: components["schemas"]["Agent"][];
            /** @description What complaints turn out to be caused by, in the order to be shown. */
            causes: components["schemas"]["Cause"][];
            /** @description Answers to begin with, in the order to be shown. */
            templates: components["schemas"]["AnswerTemplate"][];
        };
        /** @description How the desk does in the month that has begun. */
        DeskFigures: {
            /** @description Complaints handed over to another department, of those received. */
            handedOver: components["schemas"]["HandedOver"];
            /**
             * Format: date-time
             * @description When the month began, by the operator's clock.
             */
            since: string;
        };
        /** @description What was erased, and what is left because it is held. */
        ErasedData: {
            /** @description What is gone. */
            erased: components["schemas"]["CaseName"][];
            /** @description What could not be erased yet, and why. */
            held: components["schemas"]["HeldCase"][];
        };
        /** @description What she wants to say to the next on the ladder. */
        EscalateComplaint: {
            words?: components["schemas"]["Words"];
        };
        /** @description What else is known of an event; what does not go with its type is left out. The list is open. */
        EventDetails: {
            /**
             * Format: date-time
             * @description Until when a first answer was promised when it was received.
             */
            answerDueAt?: string;
            /** @description The name of the one at the desk who has it. */
            assignee?: string;
            /**
             * Format: date-time
             * @description When the promise for the time before fell due without a call.
             */
            breachedAt?: string;
            /** @description The id of what it was caused by. */
            cause?: string;
            /** @description The id of the department that has it from then on. */
            department?: string;
            /**
             * Format: date-time
             * @description When what was owed fell due, or falls due.
             */
            dueAt?: string;
            /**
             * Format: date
             * @description The day by which it is to be shipped.
             */
            dueOn?: string;
            /** @description The number of the idea that was merged into it. */
            from?: string;
            /** @description The number of the idea that it goes on as. */
            into?: string;
            /** @description How many steps of the ladder have been taken. */
            level?: number;
            /** @description Who is responsible, by name. */
            owner?: string;
            /**
             * @description Which promise was not kept, or whose step of the ladder was not answered.
             * @enum {string}
             */
            promise?: "answer" | "solve" | "escalation";
            /** @description From 1, very bad, to 5, very good. */
            score?: number;
            /**
             * Format: date-time
             * @description Until when it was to be solved when it was received.
             */
            solveDueAt?: string;
            /**
             * Format: date-time
             * @description From when the call is promised.
             */
            startsAt?: string;
            /** @description Of what was received, the id of its topic. */
            topic?: string;
        };
        /**
         * @description What one can hear about.
         * @enum {string}
         */
        EventTopic: "complaints" | "callbacks" | "feedback" | "ideas";
        /**
         * @description What happened, as `kind.happened`, such as `complaint.received`, `complaint.answered` (by staff),
         *     `callback.rebooked` (by the customer) or `idea.accepted`. The list is open.
         * @enum {string}
         */
        EventType: "complaint.received" | "complaint.claimed" | "complaint.erased" | "complaint.answered" | "complaint.message-added" | "complaint.note-added" | "complaint.assigned" | "complaint.handed-over" | "complaint.customer-asked" | "complaint.resolved" | "complaint.rejected" | "complaint.withdrawn" | "complaint.reopened" | "complaint.closed" | "complaint.escalated" | "complaint.breached" | "complaint.rated" | "callback.booked" | "callback.message-left" | "callback.claimed" | "callback.erased" | "callback.rebooked" | "callback.cancelled" | "callback.started" | "callback.completed" | "callback.missed" | "feedback.received" | "feedback.claimed" | "feedback.erased" | "feedback.read" | "feedback.routed" | "feedback.answered" | "idea.proposed" | "idea.reviewed" | "idea.accepted" | "idea.started" | "idea.shipped" | "idea.declined" | "idea.merged" | "idea.joined" | "idea.voted" | "idea.vote-withdrawn" | "idea.commented";
        /** @description A feedback with what became of it. */
        Feedback: components["schemas"]["FeedbackSummary"] & {
            /** @description What happened, oldest first; never rewritten. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description The figures of some months. */
        FeedbackFigures: {
            /** @description Newest first. */
            months: components["schemas"]["FeedbackMonth"][];
        };
        /** @description The figures of one month. */
        FeedbackMonth: {
            csat: components["schemas"]["CsatFigure"];
            /**
             * @description Year and month, in the operator's zone.
             * @example 2026-11
             */
            month: string;
            nps: components["schemas"]["NpsFigure"];
            /** @description The same by topic, in the operator's order; feedback without a topic comes last. */
            topics: components["schemas"]["FeedbackTopicFigure"][];
        };
        /** @description A page of feedback. */
        FeedbackPage: {
            /** @description The feedback of this page. */
            items: components["schemas"]["FeedbackSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What has become of a feedback; `read` by a person. The list is open.
         * @enum {string}
         */
        FeedbackStatus: "received" | "read" | "answered";
        /** @description A feedback without its timeline. */
        FeedbackSummary: {
            can: components["schemas"]["Can"];
            customer?: components["schemas"]["Customer"];
            department: components["schemas"]["Department"];
            language: components["schemas"]["Language"];
            number: components["schemas"]["ReceiptNumber"];
            /**
             * Format: date-time
             * @description When it was stored.
             */
            receivedAt: string;
            /** @description What the score is measured on, `csat` or `nps`; null where there is no score. The list is open. */
            scale: string | null;
            /** @description The score, from 1 to 5 (CSAT) or from 0 to 10 (NPS). */
            score: number | null;
            status: components["schemas"]["FeedbackStatus"];
            /** @description What it is about; null where the customer did not say. */
            topic: components["schemas"]["Topic"] | null;
            /** @description What the customer said. */
            words: string | null;
        };
        /** @description The figures of one topic in one month. */
        FeedbackTopicFigure: {
            csat: components["schemas"]["CsatFigure"];
            nps: components["schemas"]["NpsFigure"];
            /** @description The topic; null for feedback that has none. */
            topic: components["schemas"]["Topic"] | null;
        };
        /** @description A complaint just filed, with the receipt that is shown only now. */
        FiledComplaint: {
            complaint: components["schemas"]["Complaint"];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description Something that one may allow; never taken for granted. */
        FurtherConsent: {
            /** @description Names the consent. */
            id: string;
            /** @description What one allows. */
            text: string;
            /**
             * Format: uri
             * @description The full text, if there is one.
             */
            url: string | null;
            /** @description The version of its text. */
            version: string;
        };
        /** @description What the topic's form asks for besides the words, by the ids of its attributes. */
        GivenAttributes: {
            [key: string]: string | number | boolean;
        };
        /** @description A consent and when it was given. */
        GivenConsent: {
            /**
             * Format: date-time
             * @description When.
             */
            givenAt: string;
            /** @description Which one, by the operator's id; null for the one without which nothing can be filed. */
            id: string | null;
            /** @description The text, in the language of the request, while the operator asks for this version; null otherwise. */
            text: string | null;
            /** @description Names the text that was agreed to. */
            version: string;
        };
        /** @description A feedback just given, with the receipt that is shown only now. */
        GivenFeedback: {
            feedback: components["schemas"]["Feedback"];
            receipt: components["schemas"]["Receipt"];
        };
        /** @description A share, what it is of, and how large it should be at most. */
        HandedOver: {
            /** @description How many complaints were handed over. */
            count: number;
            /**
             * @description The share that the operator means not to exceed.
             * @example 0.03
             */
            limit: number;
            /** @description How many were received. */
            of: number;
            /** @description The one divided by the other; null where none was received. */
            share: number | null;
        };
        /** @description To whom, and why. */
        HandOverComplaint: {
            /** @description The id of one of the operator's departments. */
            department: string;
            reason: components["schemas"]["Words"];
        };
        /** @description One case and why it is held. */
        HeldCase: components["schemas"]["CaseName"] & {
            hold: components["schemas"]["Hold"];
        };
        /** @description Why it cannot be erased yet, and until when; null where it can. */
        Hold: {
            /**
             * @description `open` while it is being looked into, `legal` while the law asks the operator to keep it, `limit` while
             *     calls to the number are counted. The list is open.
             * @enum {string}
             */
            reason: "open" | "legal" | "limit";
            /**
             * Format: date-time
             * @description Until when; null where that is not known yet.
             */
            until: string | null;
        } | null;
        /** @description An idea with what became of it. */
        Idea: components["schemas"]["IdeaSummary"] & {
            /** @description What happened, oldest first and without comments; never rewritten. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /** @description A page of comments. */
        IdeaCommentPage: {
            /** @description The comments of this page. */
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The figures of the board. */
        IdeaFigures: {
            /** @description How many ideas are in each state (IdeaStatus); a state without an idea is left out. */
            byStatus: {
                [key: string]: number;
            };
            /** @description How many ideas there are for each step of the journey, by its id; one without an idea is left out. */
            byStep: {
                [key: string]: number;
            };
            /** @description How many ideas there are. */
            total: number;
        };
        /**
         * @description Counts the operator's ideas, from 1.
         * @example 214
         */
        IdeaNumber: string;
        /** @description A page of ideas. */
        IdeaPage: {
            /** @description The ideas of this page. */
            items: components["schemas"]["IdeaSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Where an idea stands; `merged` into another. The list is open.
         * @enum {string}
         */
        IdeaStatus: "proposed" | "under_review" | "accepted" | "in_work" | "shipped" | "declined" | "merged";
        /** @description An idea without its timeline. */
        IdeaSummary: {
            /** @description The name of the employee who proposed it. */
            author: string | null;
            can: components["schemas"]["Can"];
            /** @description How many comments it has. */
            comments: number;
            /**
             * Format: date
             * @description The day by which it is to be shipped; from `accepted` on.
             */
            dueOn: string | null;
            /** @description Whether the reader follows it. */
            following: boolean;
            /** @description The number of the idea that it was merged into. */
            mergedInto: string | null;
            number: components["schemas"]["IdeaNumber"];
            /** @description Who is responsible for it, by name; from `accepted` on. */
            owner: string | null;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            proposedAt: string;
            /** @description Why it was declined. */
            reason: string | null;
            status: components["schemas"]["IdeaStatus"];
            step: components["schemas"]["Step"];
            /** @description What to change, in one sentence. */
            title: string;
            /** @description Whether the reader has. */
            voted: boolean;
            /** @description How many employees have voted for it. */
            votes: number;
            /** @description What more the author said of it. */
            words: string | null;
        };
        /** @description One fault of the input. */
        InputError: {
            code: components["schemas"]["InputErrorCode"];
            /** @description What was expected, in a few words. */
            detail: string;
            /**
             * @description A JSON pointer (RFC 6901) into the operation's input, where path and query stand beside the body.
             * @example /words
             */
            pointer: string;
        };
        /**
         * @description The stable name of the rule that was broken. The list is open.
         * @enum {string}
         */
        InputErrorCode: "required" | "type" | "unknown-member" | "too-short" | "too-long" | "too-small" | "too-large" | "too-few" | "too-many" | "repeated" | "unknown-value" | "format" | "invalid" | "not-asked" | "in-the-past" | "outdated" | "staff-only";
        /** @description Somebody to whom a complaint can be escalated. */
        LadderStep: {
            /** @description The person's name, where the operator shows it. */
            name: string | null;
            /** @description What that person is, in the reader's language. */
            role: string;
            /**
             * @description How long that person has to answer (ISO 8601 duration).
             * @example PT24H
             */
            within: string;
        };
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
            /** @description The number of the case that changed. */
            number?: string;
            /** @description What happened; `resync` when the reader has to ask for everything anew. */
            type: components["schemas"]["EventType"] | "resync";
        };
        /** @description Which receipt is mailed, where to, and to which page its link leads. */
        MailReceipt: {
            /** @description The e-mail address of the person herself. */
            address: string;
            /** @description The language of the mail; the operator's first language where it is not given. */
            language?: components["schemas"]["Language"];
            number: components["schemas"]["ReceiptNumber"];
            /** @description The page with the widget, on one of the site's origins, without a fragment. */
            page: string;
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
        /** @description Into which. */
        MergeIdea: {
            into: components["schemas"]["IdeaNumber"];
        };
        /**
         * @description Year and month, in the operator's zone.
         * @example 2026-11
         */
        Month: string;
        /** @description What is stored about one person, or of one receipt. */
        MyData: {
            /** @description What was sent, oldest first. */
            cases: components["schemas"]["StoredCase"][];
            /**
             * Format: date-time
             * @description When this was put together.
             */
            exportedAt: string;
            ideas: components["schemas"]["StoredIdeas"];
            /** @description The person's id at the operator; null with a receipt. */
            subject: string | null;
        };
        /** @description What to pass as `cursor` for the next page; null on the last one. */
        NextCursor: string | null;
        /** @description Net promoter score, from scores of 0 to 10. */
        NpsFigure: {
            /** @description How many of them are 6 or less. */
            detractors: number;
            /** @description How many scores there are. */
            n: number;
            /** @description Promoters less detractors in percent of `n`, from -100 to 100; null where there is no score. */
            nps: number | null;
            /** @description How many of them are 9 or 10. */
            promoters: number;
        };
        /** @description What went wrong (RFC 9457), in the caller's language. */
        Problem: {
            code: components["schemas"]["ProblemCode"];
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
        /**
         * @description The stable name of the kind of problem. The list is open.
         * @enum {string}
         */
        ProblemCode: "body-malformed" | "body-missing" | "idempotency-key-invalid" | "request-malformed" | "token-invalid" | "token-missing" | "origin-not-allowed" | "role-missing" | "not-found" | "request-too-slow" | "callback-limit" | "callback-not-due" | "callback-open" | "centre-closed" | "escalation-not-open" | "idempotency-key-in-flight" | "mail-not-offered" | "rating-final" | "reopen-limit" | "reopen-too-late" | "slot-taken" | "step-not-possible" | "changed-meanwhile" | "body-too-large" | "file-too-large" | "media-type-unsupported" | "file-mismatched" | "file-unreadable" | "idempotency-key-reused" | "input-invalid" | "state-missing" | "mail-limit" | "rate-exceeded" | "headers-too-large" | "unexpected" | "database-away" | "identity-away" | "overloaded";
        /** @description The newest closed day of the chain. */
        PromiseChainEnd: {
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            hash: components["schemas"]["PromiseHash"];
        };
        /** @description What was counted on one day of the operator's. */
        PromiseDay: {
            /**
             * Format: date
             * @description The day.
             */
            day: string;
            hash: components["schemas"]["PromiseHash"];
            /**
             * @description What was written down, exactly as it was hashed.
             * @example {"day":"2026-11-24","detailsHash":"9d…","from":"2026-11-23T21:00:00.000Z","months":{"2026-11":{"received":1}},"operator":"gorizont","previousHash":"00…","timeZone":"Europe/Moscow","to":"2026-11-24T21:00:00.000Z"}
             */
            text: string;
        };
        /** @description A page of closed days. */
        PromiseDayPage: {
            /** @description The days of this page. */
            items: components["schemas"]["PromiseDay"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description One promise in one month, `decided` being `kept`, `late`, `overdue` and `abandoned` together. */
        PromiseFigure: {
            /** @description Its moment had passed when the complaint was withdrawn or, of the solution, rejected. */
            abandoned: number;
            /** @description In time, or their moment has passed; the denominator. */
            decided: number;
            /** @description Withdrawn or, of the solution, rejected before its moment; not in `decided`. */
            excluded: number;
            /** @description In time; the numerator. */
            kept: number;
            /** @description It came, but after its moment. */
            late: number;
            /**
             * @description Within what time half of the decided had it (ISO 8601); null where half have not.
             * @example PT5H
             */
            median: string | null;
            /** @description Its moment has passed, and it is still owed. */
            overdue: number;
            /**
             * @description Within what time nine of ten of the decided had it (ISO 8601); null where fewer have.
             * @example P2D
             */
            p90: string | null;
            /** @description Owed, and its moment has not passed; not in `decided`. */
            running: number;
            /** @description `kept` divided by `decided`, from 0 to 1; null where nothing is decided. */
            share: number | null;
        };
        /** @description Whether the operator keeps what it promises. */
        PromiseFigures: {
            /**
             * Format: date-time
             * @description Up to when everything is counted; earlier than now only while days are still to be closed.
             */
            asOf: string;
            /** @description The newest closed day; null before the first one. */
            chain: components["schemas"]["PromiseChainEnd"] | null;
            /** @description How many complaints a topic needs in a month to be told by itself. */
            fewest: number;
            /** @description Newest first. */
            months: components["schemas"]["PromiseMonth"][];
            open: components["schemas"]["PromiseOpen"];
            /** @description What is promised now; each complaint is measured by what was promised when it was received. */
            promise: components["schemas"]["PublicPromise"];
            /** @description The zone (IANA) whose clock months and days go by. */
            timeZone: string;
        };
        /** @description SHA-256 in lower-case hexadecimal. */
        PromiseHash: string;
        /** @description The complaints received in one month. */
        PromiseMonth: {
            answer: components["schemas"]["PromiseFigure"];
            month: components["schemas"]["Month"];
            /** @description How many were received. */
            received: number;
            /** @description How many of them were reopened at least once. */
            reopened: number;
            solve: components["schemas"]["PromiseFigure"];
            /** @description The same by topic, in the operator's order; empty where the month is too small to be divided. */
            topics: components["schemas"]["PromiseTopicFigures"][];
        };
        /** @description What is open now, of all months. */
        PromiseOpen: {
            /** @description How many wait for it longer than was promised. */
            answerOverdue: number;
            /** @description How many complaints wait for their first answer in time. */
            running: number;
            /** @description How many are not solved though their target has passed. */
            solveOverdue: number;
        };
        /**
         * @description `running` while it is owed, `at_risk` when the last quarter of its time runs, `paused` while the customer was asked,
         *     `kept` when it came in time, `breached` when its moment passed without it, also if it came later, and `released`
         *     when nothing is owed any more because the complaint was withdrawn or rejected. The list is open.
         * @enum {string}
         */
        PromiseState: "running" | "at_risk" | "paused" | "kept" | "breached" | "released";
        /** @description The complaints of one topic in one month. */
        PromiseTopicFigures: {
            answer: components["schemas"]["PromiseFigure"];
            /** @description How many were received. */
            received: number;
            solve: components["schemas"]["PromiseFigure"];
            /** @description The topic; null for all topics together that are too small to be told by themselves. */
            topic: components["schemas"]["Topic"] | null;
        };
        /** @description A question that many have, and its answer. */
        PublicAnswer: {
            /** @description The answer, in plain words. */
            answer: string;
            /** @description As a customer would ask it. */
            question: string;
            /**
             * Format: uri
             * @description Where more is told, if anywhere.
             */
            url: string | null;
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
        /** @description How the complaint was handled, in the customer's eyes. */
        RateComplaint: {
            /** @description From 1, very bad, to 5, very good. */
            score: number;
            words?: components["schemas"]["Words"];
        };
        /** @description When to call instead. */
        RebookCallback: {
            /**
             * Format: date-time
             * @description The beginning of a slot, as `listCallbackSlots` gave it.
             */
            startsAt: string;
        };
        /** @description By what an anonymous customer finds a complaint, a callback or a feedback again. */
        Receipt: {
            number: components["schemas"]["ReceiptNumber"];
            /** @description 128 random bits in base64url. */
            secret: string;
        };
        /**
         * @description A kind of case that its customer opens with a receipt. The list is open.
         * @enum {string}
         */
        ReceiptKind: "complaint" | "callback" | "feedback";
        /**
         * @description Eight random symbols and a check symbol, in digits and capital letters without I, L, O and U.
         * @example 7K3F-92XQ-R
         */
        ReceiptNumber: string;
        /** @description A token for one case. */
        ReceiptSession: {
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expiresAt: string;
            /** @description What it opens. */
            opens: components["schemas"]["ReceiptKind"];
            /** @description What to send as `Authorization` bearer. */
            token: string;
        };
        /** @description Why the complaint is rejected, in words for the customer. */
        RejectComplaint: {
            words: components["schemas"]["Words"];
        };
        /** @description Why the answer did not help. */
        ReopenComplaint: {
            words: components["schemas"]["Words"];
        };
        /** @description What was done, and why it was necessary. */
        ResolveComplaint: {
            /** @description The id of one of the operator's causes, as `getDesk` lists them. */
            cause: string;
            words: components["schemas"]["Words"];
        };
        /** @description Where it goes, and why. */
        RouteFeedback: {
            /** @description The id of one of the operator's departments. */
            department: string;
            reason: components["schemas"]["Words"];
        };
        /** @description What widgets need of the operator, in one language. */
        Settings: {
            attachments: components["schemas"]["AttachmentLimits"];
            consent: components["schemas"]["Consent"];
            /** @description The steps of the customer's journey, first to last. */
            journey: components["schemas"]["Step"][];
            language: components["schemas"]["Language"];
            /** @description The languages the operator answers in; the first is its own. */
            languages: components["schemas"]["Language"][];
            /** @description Whether a receipt can be sent by e-mail. */
            mail: boolean;
            /** @description The operator's name as customers know it. */
            operatorName: string;
            promise: components["schemas"]["PublicPromise"];
            /**
             * @description The operator's zone (IANA).
             * @example Europe/Moscow
             */
            timeZone: string;
            /** @description What complaints, callbacks and feedback can be about, in the order to be shown. */
            topics: components["schemas"]["Topic"][];
        };
        /** @description Ideas that resemble what was asked. */
        SimilarIdeas: {
            /** @description The most similar first. */
            items: components["schemas"]["IdeaSummary"][];
        };
        /** @description One step of the customer's journey. */
        Step: {
            /**
             * @description The step's stable name.
             * @example connect
             */
            id: string;
            /** @description The step as people of the operator call it. */
            name: string;
        };
        /** @description One case that was sent, with all that belongs to it. */
        StoredCase: {
            callback?: components["schemas"]["Callback"];
            complaint?: components["schemas"]["Complaint"];
            /** @description The consents that were given with it. */
            consents: components["schemas"]["GivenConsent"][];
            feedback?: components["schemas"]["Feedback"];
            hold: components["schemas"]["Hold"];
            /**
             * Format: date-time
             * @description When it is erased without anybody's asking; null while it is open.
             */
            keptUntil: string | null;
            /** @description What it is; the member of that name holds it. */
            kind: components["schemas"]["ReceiptKind"];
            /** @description The mails that were asked for; they are forgotten after a month. */
            mails?: components["schemas"]["StoredMail"][];
            number: components["schemas"]["ReceiptNumber"];
            person: components["schemas"]["StoredPerson"];
            /**
             * Format: date-time
             * @description Since when it is stored.
             */
            storedAt: string;
        };
        /** @description What an employee has proposed, said and voted for. */
        StoredIdeas: {
            /** @description What the employee has said about ideas. */
            comments: {
                /**
                 * Format: date-time
                 * @description When.
                 */
                at: string;
                /** @description The idea's number. */
                number: string;
                /** @description What was said. */
                words: string | null;
            }[];
            /** @description The numbers of the ideas that the employee follows. */
            follows: string[];
            /** @description The employee's own ideas. */
            proposed: {
                /** @description The idea's number. */
                number: string;
                /**
                 * Format: date-time
                 * @description When.
                 */
                proposedAt: string;
                status: components["schemas"]["IdeaStatus"];
                /** @description The idea in one sentence. */
                title: string;
                /** @description More about it. */
                words: string | null;
            }[];
            /** @description The numbers of the ideas that have the employee's vote. */
            votes: string[];
        };
        /** @description A mail that was asked for. */
        StoredMail: {
            /** @description Where to; null once it is no longer needed for sending or confirming. */
            address: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            askedAt: string;
            /**
             * @description `confirmation`, which asks whose the address is, or `receipt`. The list is open.
             * @enum {string}
             */
            kind: "confirmation" | "receipt";
            /**
             * Format: date-time
             * @description When it was sent; null where it was not.
             */
            sentAt: string | null;
            /**
             * @description Where it stands; the list is open.
             * @enum {string}
             */
            status: "waiting" | "sent" | "failed";
        };
        /** @description What is stored of the person who sent it. */
        StoredPerson: {
            /** @description The address to write to. */
            email: string | null;
            /** @description The name that the operator's token gave. */
            name: string | null;
            /** @description The number to call. */
            phone: string | null;
            /** @description The service tier that the operator's token gave. */
            tier: string | null;
        };
        /** @description One thing that happened. */
        TimelineEntry: {
            actor: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The files that go with it; left out where there are none. */
            attachments?: components["schemas"]["Attachment"][];
            details: components["schemas"]["EventDetails"];
            /** @description True where only staff read what was said, so that nobody takes it for an answer; left out elsewhere. */
            forStaff?: boolean;
            /** @description The entry's id. */
            id: string;
            type: components["schemas"]["EventType"];
            /** @description What was said, in plain text; null where nothing was. */
            words: string | null;
        };
        /** @description Something that was asked besides the words, and what was said. */
        ToldAttribute: {
            /** @description Names what was asked. */
            id: string;
            /** @description What it is called, in the language of the request. */
            title: string;
            /** @description What was said; of a choice its name, of a date `YYYY-MM-DD`. */
            value: string | number | boolean;
        };
        /** @description What a complaint, a callback or a feedback can be about. */
        Topic: {
            /**
             * @description The topic's stable name.
             * @example network
             */
            id: string;
            /** @description The topic in the customer's words. */
            name: string;
        };
        /** @description Something that is asked besides the words. */
        TopicAttribute: {
            /** @description What can be chosen, in the order to be shown. */
            choices: components["schemas"]["AttributeChoice"][];
            /** @description What helps to fill it in. */
            hint: string | null;
            /** @description The member of `attributes` in which it is given. */
            id: string;
            /**
             * @description `text`, `choice` (one of `choices`, given by its id), `date` (`YYYY-MM-DD`), `number`, `integer` or `boolean`.
             *     The list is open; ask for what you do not know as for `text`.
             * @example text
             */
            kind: string;
            /** @description The greatest number. */
            maximum?: number;
            /** @description The most characters. */
            maxLength?: number;
            /** @description The least number. */
            minimum?: number;
            /** @description The fewest characters. */
            minLength?: number;
            /** @description What the text looks like (ECMA-262). */
            pattern?: string;
            /** @description Whether nothing is taken without it. */
            required: boolean;
            /** @description What it is called. */
            title: string;
        };
        /** @description What may help before something is said of a topic, and what else is asked of it. */
        TopicForm: {
            /** @description The operator's public answers, the most asked for first. */
            answers: components["schemas"]["PublicAnswer"][];
            /** @description What is asked besides the words, in the order to be shown. */
            attributes: components["schemas"]["TopicAttribute"][];
            /** @description What one may allow besides, each by itself; nothing depends on it. */
            consents: components["schemas"]["FurtherConsent"][];
        };
        /** @description A file that is expected. */
        Upload: {
            /**
             * Format: date-time
             * @description Until when it can be sent and attached.
             */
            expiresAt: string;
            id: components["schemas"]["UploadId"];
            /**
             * @description Where `putUpload` takes its bytes, from the address of this API on.
             * @example /uploads/mB4tq0c7Xz9J_u2sVYh3Lw
             */
            path: string;
        };
        /** @description 128 random bits in base64url. */
        UploadId: string;
        /** @description The files that go with it, by the ids that `createUpload` gave; each can be attached once. */
        UploadIds: components["schemas"]["UploadId"][];
        /** @description What a person says, in plain text; line breaks are kept. */
        Words: string;
    };
    responses: {
        /** @description The callback as it now stands; `ETag` changes whenever what you would read changes. */
        Callback: {
            headers: {
                /** @description Names this state; send it back as `If-None-Match`. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Callback"];
            };
        };
        /** @description The complaint as it now stands; `ETag` changes whenever what you would read changes. */
        Complaint: {
            headers: {
                /** @description Names this state; send it back as `If-None-Match`, or as `If-Match` before you change it. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Complaint"];
            };
        };
        /** @description The feedback as it now stands; `ETag` changes whenever what you would read changes. */
        Feedback: {
            headers: {
                /** @description Names this state; send it back as `If-None-Match`. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Feedback"];
            };
        };
        /** @description The idea as it now stands; `ETag` changes whenever what you would read changes. */
        Idea: {
            headers: {
                /** @description Names this state; send it back as `If-None-Match`. */
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Idea"];
            };
        };
        /** @description The idea as it now stands, without its timeline. */
        IdeaSummary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdeaSummary"];
            };
        };
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
        /** @description The first month; eleven months before the last one where it is not said. */
        from: components["schemas"]["Month"];
        /** @description The idea's number. */
        ideaNumber: components["schemas"]["IdeaNumber"];
        /**
         * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
         *     by itself.
         * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
         */
        IdempotencyKey: string;
        /**
         * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
         *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
         */
        IfMatch: string;
        /** @description As elsewhere, where you want to be told by 412 `changed-meanwhile` that it has changed since you saw it. */
        IfMatchIfSeen: string;
        /** @description The language of the topics' names; the operator's first language where it is not given. */
        language: components["schemas"]["Language"];
        /** @description How many items a page holds at most; 50 where it is not said. */
        limit: number;
        /** @description The number of the case, as its receipt says it. */
        number: components["schemas"]["ReceiptNumber"];
        /** @description The last month; this one where it is not said. No more than 60 months can be asked for. */
        to: components["schemas"]["Month"];
        /** @description The file's id, as `createUpload` gave it. */
        uploadId: components["schemas"]["UploadId"];
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
    getAttachment: {
        parameters: {
            query?: {
                /** @description `thumbnail` for a picture of 320 pixels at most, where the attachment has one; else the whole file. */
                size?: "whole" | "thumbnail";
            };
            header?: never;
            path: {
                /** @description The file's id, as `createUpload` gave it. */
                id: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description Says to save it, and under which name. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "audio/mp4": unknown;
                    "audio/mpeg": unknown;
                    "audio/ogg": unknown;
                    "audio/wav": unknown;
                    "audio/webm": unknown;
                    "image/jpeg": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "text/plain": unknown;
                };
            };
        };
    };
    listCallbackSlots: {
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
            /** @description The slots that can be booked now, earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackSlots"];
                };
            };
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
                /** @description Only callbacks in one of these states, separated by commas. */
                status?: components["schemas"]["CallbackStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of callbacks, without timelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackPage"];
                };
            };
        };
    };
    createCallback: {
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
                 *       "topic": "billing",
                 *       "phone": "+7 900 123-45-67",
                 *       "startsAt": "2026-11-26T11:30:00Z",
                 *       "words": "I was charged twice.",
                 *       "language": "en",
                 *       "consentVersion": "2026-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCallback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The call is owed. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookedCallback"];
                };
            };
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
            /** @description Nothing changed since the state named by `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelCallback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
        };
    };
    completeCallback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "The second charge is returned tomorrow."
                 *     }
                 */
                "application/json": components["schemas"]["CompleteCallback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
        };
    };
    missCallback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
        };
    };
    rebookCallback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2026-11-27T08:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["RebookCallback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
        };
    };
    startCallback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Callback"];
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                /**
                 * @description Only complaints that somebody at the desk looks after: `me`, `none` for those that nobody does, or the subject of
                 *     one whom `getDesk` lists. For staff.
                 */
                assignee?: string;
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only complaints that this department looks into, by its id. For staff. */
                department?: string;
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Only complaints of which the promise or the target stands so: `breached`, or `at_risk`, when the last quarter of
                 *     its time runs. For staff.
                 */
                promise?: "breached" | "at_risk";
                /**
                 * @description A complaint's number, or words that the customer said when filing or is called by, in whatever form; every one of
                 *     them has to be there. For staff.
                 */
                search?: string;
                /** @description Only complaints in one of these states, separated by commas. */
                status?: components["schemas"]["ComplaintStatus"][];
                /** @description Only complaints about this topic, by its id. For staff. */
                topic?: string;
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
            /** @description Nothing changed since the state named by `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askCustomer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
                 *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "Which floor do you live on?"
                 *     }
                 */
                "application/json": components["schemas"]["AskCustomer"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    assignComplaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
                 *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignee": null
                 *     }
                 */
                "application/json": components["schemas"]["AssignComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    closeComplaint: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    escalateComplaint: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "Nobody has come, though it was promised for Monday."
                 *     }
                 */
                "application/json": components["schemas"]["EscalateComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    handOverComplaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
                 *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "department": "billing",
                 *       "reason": "The charge was made by the billing system."
                 *     }
                 */
                "application/json": components["schemas"]["HandOverComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
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
                /** @description As elsewhere, where you want to be told by 412 `changed-meanwhile` that it has changed since you saw it. */
                "If-Match"?: components["parameters"]["IfMatchIfSeen"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "We found the broken repeater in your building and replace it tomorrow before noon."
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
    addComplaintNote: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "Called the field crew; they are there at ten."
                 *     }
                 */
                "application/json": components["schemas"]["AddComplaintNote"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    rateComplaint: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 5,
                 *       "words": "Quick and kind."
                 *     }
                 */
                "application/json": components["schemas"]["RateComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    rejectComplaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
                 *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "This number belongs to another operator; we cannot look into it."
                 *     }
                 */
                "application/json": components["schemas"]["RejectComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    reopenComplaint: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "The signal was back for a day and is gone again."
                 *     }
                 */
                "application/json": components["schemas"]["ReopenComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    resolveComplaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this one effect, so that a repeated request does not repeat it. Make it random; the Otklik client does so
                 *     by itself.
                 * @example 6f1d0c1e-7a52-4c0f-9d8e-5b1f6a3c2d10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The state that you have seen: the `ETag` of the complaint, or its `version` in quotation marks, such as `"7"`.
                 *     Where it has changed since, nothing is done and the answer is 412 `changed-meanwhile`; without it, 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "The repeater in your building was replaced this morning.",
                 *       "cause": "equipment"
                 *     }
                 */
                "application/json": components["schemas"]["ResolveComplaint"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    withdrawComplaint: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Complaint"];
        };
    };
    listDepartments: {
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
            /** @description The operator's departments, in the order to be shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"];
                };
            };
        };
    };
    getDesk: {
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
            /** @description The people and the lists of the desk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
        };
    };
    getDeskFigures: {
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
            /** @description The figures of the month up to now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigures"];
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
    listFeedback: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only what was sent to this department. */
                department?: string;
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
                /** @description Only feedback in one of these states, separated by commas. */
                status?: components["schemas"]["FeedbackStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of feedback, without timelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackPage"];
                };
            };
        };
    };
    createFeedback: {
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
                 *       "scale": "csat",
                 *       "score": 4,
                 *       "words": "The new app is quick, but I cannot find my contract in it.",
                 *       "topic": "digital",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFeedback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The feedback is stored and has been sent to its department. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenFeedback"];
                };
            };
        };
    };
    getFeedbackFigures: {
        parameters: {
            query?: {
                /** @description How many months, up to and including this one; 12 where it is not said. */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The figures, newest month first; months without feedback are left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackFigures"];
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Feedback"];
            /** @description Nothing changed since the state named by `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answerFeedback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "Your contract will stand on the first screen of the app from December on. Thank you for telling us."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerFeedback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Feedback"];
        };
    };
    readFeedback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Feedback"];
        };
    };
    routeFeedback: {
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
                /** @description The number of the case, as its receipt says it. */
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "department": "digital",
                 *       "reason": "It is about the app, not about the network."
                 *     }
                 */
                "application/json": components["schemas"]["RouteFeedback"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Feedback"];
        };
    };
    getIdeaFigures: {
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
            /** @description The figures as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaFigures"];
                };
            };
        };
    };
    listIdeas: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Whether the reader has to follow them. */
                followed?: boolean;
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
                /** @description In which order; `votes` where it is not said, most votes first, or `newest`. */
                sort?: "votes" | "newest";
                /** @description Only ideas in one of these states, separated by commas. */
                status?: components["schemas"]["IdeaStatus"][];
                /** @description Only ideas for this step of the customer's journey. */
                step?: string;
                /**
                 * @description Only ideas that speak of this, the best match first and 50 at most; word forms and typing errors do not
                 *     matter.
                 */
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of ideas, without their timelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaPage"];
                };
            };
        };
    };
    createIdea: {
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
                 *       "step": "connect",
                 *       "title": "Let the courier set the phone up at the door.",
                 *       "words": "Half of the calls in the first week ask how to move contacts over."
                 *     }
                 */
                "application/json": components["schemas"]["CreateIdea"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The idea is stored; its author follows it. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Idea"];
                };
            };
        };
    };
    getIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
            /** @description Nothing changed since the state named by `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "owner": "Elena Gromova",
                 *       "dueOn": "2099-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptIdea"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    listIdeaComments: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdeaCommentPage"];
                };
            };
        };
    };
    addIdeaComment: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": "We tried this in two shops, and people loved it."
                 *     }
                 */
                "application/json": components["schemas"]["AddIdeaComment"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The comment is stored. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntry"];
                };
            };
        };
    };
    declineIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The courier has ten minutes for a door, and this takes twenty."
                 *     }
                 */
                "application/json": components["schemas"]["DeclineIdea"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    followIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["IdeaSummary"];
        };
    };
    unfollowIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["IdeaSummary"];
        };
    };
    mergeIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into": "1"
                 *     }
                 */
                "application/json": components["schemas"]["MergeIdea"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    reviewIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    shipIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    startIdea: {
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
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["Idea"];
        };
    };
    voteForIdea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["IdeaSummary"];
        };
    };
    withdrawVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The idea's number. */
                number: components["parameters"]["ideaNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            200: components["responses"]["IdeaSummary"];
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
    exportMyData: {
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
            /** @description All of it, in the words of the other operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
        };
    };
    eraseMyData: {
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
            /** @description What was erased and what is held. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedData"];
                };
            };
        };
    };
    getPromiseFigures: {
        parameters: {
            query?: {
                /** @description The first month; eleven months before the last one where it is not said. */
                from?: components["parameters"]["from"];
                /** @description The language of the topics' names; the operator's first language where it is not given. */
                language?: components["parameters"]["language"];
                /** @description The last month; this one where it is not said. No more than 60 months can be asked for. */
                to?: components["parameters"]["to"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The figures, newest month first; months without complaints are left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseFigures"];
                };
            };
        };
    };
    getPromiseFiguresCsv: {
        parameters: {
            query?: {
                /** @description The first month; eleven months before the last one where it is not said. */
                from?: components["parameters"]["from"];
                /** @description The language of the topics' names; the operator's first language where it is not given. */
                language?: components["parameters"]["language"];
                /** @description The last month; this one where it is not said. No more than 60 months can be asked for. */
                to?: components["parameters"]["to"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listPromiseDays: {
        parameters: {
            query?: {
                /** @description Where the page begins, as `nextCursor` of the page before gave it. */
                cursor?: components["parameters"]["cursor"];
                /** @description How many items a page holds at most; 50 where it is not said. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description A page of closed days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseDayPage"];
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
    claimReceipt: {
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
            /** @description It is hers. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedReceipt"];
                };
            };
        };
    };
    mailReceipt: {
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
                 *       "number": "7K3F-92XQ-R",
                 *       "address": "anna@example.org",
                 *       "page": "http://127.0.0.1:8080/support",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["MailReceipt"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The mail is on its way, sooner or later. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedMail"];
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
    listSimilarIdeas: {
        parameters: {
            query: {
                /** @description What has been written so far. */
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description At most five ideas, the most similar first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarIdeas"];
                };
            };
        };
    };
    getTopicForm: {
        parameters: {
            query?: {
                /** @description The language of the names and texts; the operator's first where it speaks no such language. */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of one of the operator's topics.
                 * @example network
                 */
                topic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The answers and the questions of the topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicForm"];
                };
            };
        };
    };
    createUpload: {
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
                 *       "name": "The lift on Monday.jpg",
                 *       "type": "image/jpeg",
                 *       "size": 2483712
                 *     }
                 */
                "application/json": components["schemas"]["CreateUpload"];
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The file is expected. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    putUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, as `createUpload` gave it. */
                id: components["parameters"]["uploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": unknown;
                "audio/mp4": unknown;
                "audio/mpeg": unknown;
                "audio/ogg": unknown;
                "audio/wav": unknown;
                "audio/webm": unknown;
                "image/jpeg": unknown;
                "image/png": unknown;
                "image/webp": unknown;
                "text/plain": unknown;
            };
        };
        responses: {
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
            /** @description The file is stored and can be attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
}
