/** Why a package cannot be made: one plain line for people, that also says what to do. */
export class PackageRefusal extends Error {}
