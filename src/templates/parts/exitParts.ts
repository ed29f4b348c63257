/** A trigger as a sheet shows it. */
export interface TriggerLine {
  id: string;
  /** As EXIT names it. */
  title: string;
  /** Points it adds where it fires. */
  points: number;
  /** The facts it is looked for in; the first that is answered is shown. */
  facts: readonly string[];
  rule: string;
  source: string;
}

/** The triggers one by one: what was answered, whether it fired and since when, what is done about it; and what they come to. */
export interface TriggersPart {
  kind: "triggers";
  title: string;
  note: string;
  lines: readonly TriggerLine[];
  /** How the sum is spoken of, and what is said where nothing fires. */
  decided: { points: string; makes: string; none: string; insufficient: string };
  /** The label where too little is known. */
  insufficientLabel: string;
}

/** An obstacle as a sheet shows it; how it is looked for goes by `id`. */
export interface ObstacleLine {
  id: "nameOnly" | "fit" | "stop" | "openness";
  /** The return of OBSTACLES that tells whether it is active. */
  asks: string;
  title: string;
  source: string;
}

/** The obstacles one by one: active or not, by what answers, and what is done about it. */
export interface ObstaclesPart {
  kind: "obstacles";
  title: string;
  note: string;
  lines: readonly ObstacleLine[];
}
