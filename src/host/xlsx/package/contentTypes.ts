import { attribute, children, type XmlElement } from "./xml";

/** What kind of thing each part is: [Content_Types].xml says it by part, or by the ending of its name. */
export function readContentTypes(root: XmlElement | undefined): (path: string) => string | undefined {
  const read = (element: string, key: string) =>
    new Map(
      children(root, element).map((each) => [
        (attribute(each, key) ?? "").replace(/^\//, "").toLowerCase(),
        attribute(each, "ContentType"),
      ]),
    );
  const parts = read("Override", "PartName");
  const endings = read("Default", "Extension");
  return (path) => {
    const name = path.toLowerCase();
    return parts.get(name) ?? endings.get(name.slice(name.lastIndexOf(".") + 1));
  };
}
