/** The colours of every sheet we build: ink and greys, one accent, and three that only ever mean a band of health. */
export const colors = {
  ink: "#1F2933",
  muted: "#5F6B7A",
  rule: "#D3DAE1",
  paper: "#FFFFFF",
  accent: "#1F4E63",
  accentSoft: "#E8EFF2",
  second: "#C17F24",
  secondSoft: "#EBD2AA",
  input: "#FFFBEB",
  inputInk: "#1D4ED8",
  good: "#1E6B42",
  goodSoft: "#DFF0E6",
  watch: "#7A5200",
  watchSoft: "#FBEFD5",
  risk: "#9B1C1C",
  riskSoft: "#F9E1DF",
  unknown: "#4B5563",
  unknownSoft: "#E9ECEF",
} as const;

/** The six types from transaction to acquisition: one colour growing deeper, so that print without colour keeps their order. */
export const typeColors = ["#EDF2F4", "#D3E0E6", "#AFC6D0", "#7FA1B0", "#4C7487", "#1F4E63"] as const;
