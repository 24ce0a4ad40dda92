/** What tells who has asked. The question itself may too: then it is for the sender to erase it, or for an editor. */
export const NOBODY = { askedBy: null, place: null, email: null } as const;
