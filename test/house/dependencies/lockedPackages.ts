import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** Where it is installed, from the product's folder: "node_modules/sockjs/node_modules/uuid". */
  folder: string;
  /** As the lock file names it; absent = it does not. */
  license?: string;
  /** It, or what needs it, is needed only to build and test: nothing of it is shipped. */
  isForDevelopment: boolean;
  /** It wants to run something when it is installed. */
  hasInstallScript: boolean;
}

interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      dev?: boolean;
      devOptional?: boolean;
      hasInstallScript?: boolean;
      link?: boolean;
    }
  >;
}

/** Every package of a lock file as npm writes it, each place it is installed in; not the product itself. */
export function lockedPackages(lock: string): LockedPackage[] {
  const { packages } = JSON.parse(lock) as Lock;
  return Object.entries(packages).flatMap(([folder, { version, license, dev, devOptional, hasInstallScript, link }]) =>
    folder === "" || link || version === undefined
      ? []
      : {
          name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
          version,
          folder,
          ...(license !== undefined && { license }),
          isForDevelopment: dev === true || devOptional === true,
          hasInstallScript: hasInstallScript === true,
        },
  );
}

/** The packages of the product in this folder. */
export const packagesOf = (root: string): LockedPackage[] =>
  lockedPackages(readFileSync(join(root, "package-lock.json"), "utf8"));
