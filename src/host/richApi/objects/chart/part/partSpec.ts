import type { ApiObject } from "../../../apiObject";
import type { PartPlace } from "./partPlace";

/** A plain value of a part of a chart. */
export interface ScalarSpec {
  /** ExcelApi version; absent = its class's. */
  since?: string;
  /** What it is until it is set: a value, or what follows from the chart. */
  otherwise: unknown;
  /** Checks what is assigned and gives what is kept; InvalidArgument for anything else. Absent = read-only. */
  take?: (value: unknown, at: PartPlace) => unknown;
  /** Does more than keeping the value. */
  store?: (value: unknown, at: PartPlace) => void;
  /** Reads what is not simply kept. */
  read?: (at: PartPlace) => unknown;
  /** Charts that have it; in others it reads null and is InvalidArgument to set. */
  only?: (type: string) => boolean;
  /** Everything in the same group of bars, or in the same pie, has it in common. */
  ofGroup?: true;
}

/** Makes a part of a class at a place. */
export type MakePart = (type: string, at: PartPlace) => ApiObject;

/** A further part. */
export interface NavSpec {
  /** Its class, when it is a part made from a specification. */
  type?: string;
  since?: string;
  /** Anything else. */
  make?: (at: PartPlace, part: MakePart) => ApiObject;
}

export interface MethodSpec {
  since?: string;
  call: (at: PartPlace, args: readonly unknown[], part: MakePart) => unknown;
}

/** A class of the library, as data. */
export interface PartSpec {
  /** Its class's name in the library, where a class is made in several ways. */
  type?: string;
  /** ExcelApi version of the class. */
  since?: string;
  scalars?: Readonly<Record<string, ScalarSpec>>;
  navs?: Readonly<Record<string, NavSpec>>;
  methods?: Readonly<Record<string, MethodSpec>>;
}

/** Classes by their names in the library. */
export type PartSpecs = Readonly<Record<string, PartSpec>>;
