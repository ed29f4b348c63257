import { parseArgs } from "node:util";
import { checkAddress, checkContact } from "./address";
import type { OfficeJs } from "./headers/contentSecurityPolicy";
import { PackageRefusal } from "./packageRefusal";

/** What is to be packed. */
export interface PackageCall {
  /** Where the files will be served: https, with a slash at the end. */
  address: string;
  officeJs: OfficeJs;
  /** Whom the support page names; absent: whoever gave the add-in. */
  support?: string;
  /** The folder in which the archive is put; absent: .build/package. */
  out?: string;
  help: boolean;
}

const options = {
  url: { type: "string" },
  "office-js": { type: "string", default: "cdn" },
  support: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** What `npm run package -- --help` prints. */
export const packageHelp = `npm run package -- --url https://addins.example.com/alliance/

Makes one archive with everything an administrator needs to host the add-in and to install it.

  --url ADDRESS      where its files will be served: https, a folder of its own or a whole host.
                     Without it, the variable ADDIN_URL is taken.
  --office-js cdn    Office.js comes from Microsoft's network, as the marketplace demands (default).
  --office-js self   Office.js is put into the archive, for networks without a way out.
  --support CONTACT  whom the support page names: an https address, or an address for mail.
  --out FOLDER       where the archive goes (default: .build/package).
`;

/**
 * Reads a command line and the environment.
 *
 * @throws PackageRefusal that names the word and the cure
 */
export function readPackageCall(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): PackageCall {
  const { values } = parse(words);
  const officeJs = values["office-js"];
  const call = { ...(values.out === undefined ? {} : { out: values.out }), help: values.help };
  if (values.help) return { ...call, address: "", officeJs: "cdn" };
  if (officeJs !== "cdn" && officeJs !== "self")
    throw new PackageRefusal(`--office-js ${officeJs} is neither cdn nor self. Leave it out for Microsoft's network.`);
  const address = values.url ?? environment["ADDIN_URL"];
  if (!address)
    throw new PackageRefusal(
      "It is not said where the add-in will be served. Add --url https://addins.example.com/alliance/ or set ADDIN_URL.",
    );
  const support = values.support === undefined ? {} : { support: checkContact(values.support) };
  return { ...call, address: checkAddress(address), officeJs, ...support };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options });
  } catch (error) {
    throw new PackageRefusal(`${String((error as Error).message).split("\n")[0]} See --help.`);
  }
}
