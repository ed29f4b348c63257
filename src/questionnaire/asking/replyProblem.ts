import { readAnswer } from "../../evaluation/reading/readAnswer";
import { numberOf } from "../../evaluation/reading/alliance";
import { factById } from "../../models/facts";
import { blankReply, withReply } from "./reply";
import { allianceOf, type Session } from "./session";

/** Why an answer cannot be taken, with what to do; null when it can. */
export function replyProblem(session: Session, fact: string, answer: string | number): string | null {
  const read = readAnswer(factById(fact), answer);
  if (read.state === "wrong") return read.cure;
  const replies = withReply(session.replies, { ...blankReply(fact), answer });
  const alliance = allianceOf({ ...session, replies });
  const [start, end] = [numberOf(alliance, "start"), numberOf(alliance, "end")];
  const isAboutDates = fact === "start" || fact === "end";
  return isAboutDates && start !== undefined && end !== undefined && end < start
    ? "The end lies before the start. Use an end on or after the start, or correct the start."
    : null;
}
