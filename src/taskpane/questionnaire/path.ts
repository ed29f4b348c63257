import type { Asking } from "./questionnaireState";

/** What can be said of where one stands among the questions. */
type Place = Pick<Asking, "draft" | "fact" | "standing" | "phase">;

const indexOf = ({ draft, fact }: Place): number => draft.replies.findIndex((reply) => reply.fact === fact);

/** The question that follows the open one: the next of those answered already, else the most informative; null at the end. */
export function following(place: Place): string | null {
  const index = indexOf(place);
  const then = index < 0 ? undefined : place.draft.replies[index + 1];
  return then?.fact ?? place.standing.next;
}

/** The question before the open one; null at the first. */
export function previous(place: Place): string | null {
  const { replies } = place.draft;
  if (place.phase === "ending") return replies[replies.length - 1]?.fact ?? null;
  const index = indexOf(place);
  return replies[index < 0 ? replies.length - 1 : index - 1]?.fact ?? null;
}
