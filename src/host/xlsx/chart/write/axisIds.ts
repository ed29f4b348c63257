/** What groups and axes know each other by; any numbers do. */
export const AXIS_IDS = {
  primary: { category: 111111111, value: 222222222 },
  secondary: { category: 333333333, value: 444444444 },
  series: 555555555,
} as const;
