import type { Draft } from "./draft";

/**
 * The same questionnaire from two panes as one: of each question the newer reply, and nothing is dropped. Gives the same, but for the
 * order of the questions, whichever comes first.
 */
export function mergeDrafts(one: Draft, other: Draft): Draft {
  const theirs = new Map(other.replies.map((reply) => [reply.fact, reply]));
  const ours = one.replies.map((reply) => {
    const also = theirs.get(reply.fact);
    theirs.delete(reply.fact);
    return also && also.at > reply.at ? also : reply;
  });
  const latest = newest(other) > newest(one) ? other : one;
  return {
    ...latest,
    id: one.id < other.id ? one.id : other.id,
    replies: [...ours, ...theirs.values()],
    saving: one.saving ?? other.saving,
  };
}

const newest = ({ replies }: Draft): number => Math.max(0, ...replies.map(({ at }) => at));
