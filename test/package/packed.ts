import { join } from "node:path";
import { version } from "../../package.json";
import { archiveFiles, type ArchiveOptions } from "../../assets/package/archiveFiles";
import { builtAddin } from "../house/dist";

export const root = join(__dirname, "../..");

/** An address with a folder of its own, on a host that is nobody's. */
export const address = "https://addins.example.com/tools/alliance/";

/** What an archive for that address holds, by path, of the build as the source is now. */
export const packed = (options: Partial<ArchiveOptions> = {}): Map<string, Buffer> =>
  archiveFiles(root, builtAddin(), { version, address, officeJs: "cdn", ...options });
