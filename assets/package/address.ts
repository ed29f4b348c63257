import { PackageRefusal } from "./packageRefusal";

/**
 * The address the add-in will be served from, with a slash at the end.
 *
 * @throws PackageRefusal for what Excel would not load, or what does not name a folder
 */
export function checkAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined)
    throw new PackageRefusal(`"${text}" is no address. Write it whole, such as https://addins.example.com/alliance/.`);
  if (address.protocol !== "https:")
    throw new PackageRefusal(`Excel loads add-ins by https alone, and "${text}" is not. Give an https address.`);
  if (address.username || address.password)
    throw new PackageRefusal(`"${text}" holds a name or a password, which everybody would see. Leave them out.`);
  if (address.search || address.hash)
    throw new PackageRefusal(
      `"${text}" has a ? or a #. Give the folder alone, such as https://addins.example.com/alliance/.`,
    );
  if (/\.(html?|xml|js|json)$/i.test(address.pathname))
    throw new PackageRefusal(`"${text}" names a file. Give the folder it will lie in.`);
  // Manifest, configurations and JSON hold the address in quotes of their own kinds: what none of them would have to escape.
  if (!/^[\w.~/%-]*$/.test(address.pathname))
    throw new PackageRefusal(
      `The path of "${text}" has signs that some hosts treat as their own. Use letters, digits, - and _.`,
    );
  return address.href.replace(/\/*$/, "/");
}

/**
 * Whom to ask for support, as the address of a link.
 *
 * @throws PackageRefusal for anything but an https address or an address for mail
 */
export function checkContact(text: string): string {
  const mail = /^(?:mailto:)?([^\s@<>"&?]+@[^\s@<>"&?]+\.[^\s@<>"&?]+)$/.exec(text)?.[1];
  if (mail !== undefined) return `mailto:${mail}`;
  if (URL.canParse(text) && new URL(text).protocol === "https:") return new URL(text).href;
  throw new PackageRefusal(`--support ${text} is neither an https address nor an address for mail.`);
}
