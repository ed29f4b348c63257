import type { Refused } from "../../../src/host/richApi/refused/reason";
import type { DeclaredClass, DeclaredMember } from "./declaredClasses";
import type { LiveClass } from "./liveMembers";
import type { WireMember, WireMembers } from "./wireMembers";

/** What this host makes of a member of the library. */
export type State = "done" | "partly" | "refused" | "gap" | "absent";

export interface MemberRow {
  name: string;
  set: string;
  state: State;
  /** Why it is refused, or what is missing. */
  why?: string;
}

export interface ClassRow {
  name: string;
  /** Why the whole class is refused. */
  why?: string;
  members: MemberRow[];
}

/** Reasons for what a class or member needs: by class, by member, by requirement set. */
export interface Reasons {
  members: Refused;
  /** "ExcelApi 1.10", "ExcelApiDesktop", "preview" … */
  sets: Readonly<Record<string, string>>;
}

/** Events of the library's older half: the session fires them, so no method of an object registers for them. */
const OLDER_EVENTS = new Set(["Workbook.onSelectionChanged", "SettingCollection.onSettingsChanged"]);

/** Wire names that a live class has no answer for; a property that cannot be assigned counts as one. */
function missing(declared: DeclaredMember, wire: WireMember, live: LiveClass): string[] {
  if (wire.scalar) {
    const unread = wire.uses.filter((name) => !live.values.has(name));
    return unread.length > 0 || !declared.writable || wire.uses.some((name) => live.writable.has(name))
      ? unread
      : wire.uses.map((name) => `${name} cannot be assigned`);
  }
  const known = declared.kind === "property" ? live.objects : live.methods;
  return wire.uses.filter((name) => !known.has(name));
}

const setReason = (sets: Reasons["sets"], set: string): string | undefined =>
  sets[set] ?? sets[set.split(" ")[0] ?? ""];

function memberRow(
  type: string,
  declared: DeclaredMember,
  wire: WireMember | undefined,
  live: LiveClass | undefined,
  { members, sets }: Reasons,
): MemberRow {
  const { name, set } = declared;
  const row = (state: State, why?: string): MemberRow => ({ name, set, state, ...(why === undefined ? {} : { why }) });
  if (!wire) return row("absent", "the installed library does not have it");
  const lacks = live && (wire.uses.length > 0 ? missing(declared, wire, live) : []);
  const olderEvent = OLDER_EVENTS.has(`${type}.${name}`);
  const said = members[`${type}.${name}`];
  if (lacks?.length === 0 && (wire.uses.length > 0 || olderEvent)) {
    return said === undefined ? row("done") : row("partly", said);
  }
  const own = said ?? members[type];
  if (own !== undefined) return row("refused", own);
  const bySet = setReason(sets, set);
  if (bySet !== undefined) return row("refused", bySet);
  return row("gap", live ? lacks?.join(", ") : "no object of this class can be reached");
}

/** Judges each member of the library by what is alive and what is refused. */
export function coverage(
  declared: readonly DeclaredClass[],
  wire: WireMembers,
  live: ReadonlyMap<string, LiveClass>,
  reasons: Reasons,
): ClassRow[] {
  return declared.map(({ name, members }) => {
    const why = reasons.members[name];
    const rows = members.map((member) =>
      memberRow(name, member, wire.get(name)?.get(member.name), live.get(name), reasons),
    );
    return { name, ...(why === undefined ? {} : { why }), members: rows };
  });
}
