/** A sheet that is looked at for what speaks of others. */
export interface LookedAt {
  id: string;
  name: string;
  isProtected: boolean;
}
