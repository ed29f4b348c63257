/** A sheet that is looked at for what speaks of others. */
export interface LookedAt {
  id: string;
  name: string;
  isProtected: boolean;
}

/** Where what is found on it stands, as every pointer says it. */
export const placedOn = ({ id, name, isProtected }: LookedAt) => ({ sheet: id, sheetName: name, isProtected });
