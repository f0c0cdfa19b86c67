import type { CaseKind, EventDetails, EventType } from "@otklik/openapi";

/** What happened to a case, with the details that the contract names for it. */
export type Happening<Kind extends CaseKind = CaseKind> = {
  [Type in EventOf<Kind>]: {
    type: Type;
    words?: string | null | undefined;
    /** The uploads that go with it. */
    attachments?: readonly string[] | undefined;
  } & DetailsOf<Type>;
}[EventOf<Kind>];

/** What happens to a kind of case. */
export type EventOf<Kind extends CaseKind> = Extract<EventType, `${Kind}.${string}`>;

type DetailsOf<Type extends EventType> =
  Partial<EventDetails<Type>> extends EventDetails<Type>
    ? { details?: EventDetails<Type> }
    : { details: EventDetails<Type> };
