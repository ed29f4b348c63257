/** Why something cannot be done: one plain line for people, that also says what to do. */
export class Refusal extends Error {}
