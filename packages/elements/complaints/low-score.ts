/** The highest rating after which it is offered to look again. */
export const lowScore = 2;
