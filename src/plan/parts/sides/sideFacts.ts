import type { Fact } from "../../../models/fact";
import type { SidesPart } from "../../../templates/parts/sidesParts";
import type { Scene } from "../../block";
import { factsOf, partsOf } from "../../factsOf";

/** Whether a fact is answered on the scale of 1 to 5, where alone there are gaps. */
export const isRated = ({ kind }: Fact): boolean => kind === "rating" || kind === "yesNo";

/** A line of the table: a fact, a part of one, or the title of a group. */
export type SideLine = { readonly title: string } | { readonly fact: Fact; readonly isPart: boolean };

/** The lines of both sides' table: of the groups somebody was asked about, each with its title and its facts. */
export function sideLines({ groups, otherwise }: SidesPart, { answers = [] }: Scene): SideLine[] {
  const asked = new Set(answers.map(({ fact }) => fact));
  const isAsked = ({ id }: Fact): boolean => asked.has(id);
  const factsIn = (group: SidesPart["groups"][number]["group"]): Fact[] =>
    factsOf(group)
      .filter(isRated)
      .flatMap((fact) => [fact, ...partsOf(fact.id).filter(isAsked)]);
  const found = groups.filter(({ group }) => factsIn(group).some(isAsked));
  const shown = found.length > 0 ? found : groups.filter(({ group }) => otherwise.includes(group));
  return shown.flatMap(({ group, title }): SideLine[] => [
    { title },
    ...factsIn(group).map((fact) => ({ fact, isPart: fact.group !== group })),
  ]);
}
