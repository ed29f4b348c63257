/** Units of the policy's columns; the first three are what the functions read. */
export const columns = {
  key: 0,
  agreed: 1,
  note: 2,
  standard: 3,
  inForce: 4,
  allowed: 5,
  basis: 6,
  why: 7,
  whyTo: 8,
  by: 9,
  on: 10,
  source: 11,
} as const;
