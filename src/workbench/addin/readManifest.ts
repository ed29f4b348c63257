/** What a ribbon button does: show the task pane at an address, or run a function of the add-in by its name. */
export type RibbonAction = { kind: "showPane"; address: string } | { kind: "runFunction"; name: string };

/** A button of the add-in on the Home tab, as its manifest describes it. Texts are the default locale's. */
export interface RibbonButton {
  id: string;
  label: string;
  /** Title and description of the screen tip, either may be "". */
  tipTitle: string;
  tip: string;
  /** Address of the 32-pixel icon (or the largest there is), "" without one. */
  icon: string;
  action: RibbonAction;
}

/** A group of buttons on the Home tab. */
export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

/** What the workbench uses of an add-in only manifest. */
export interface AddinManifest {
  displayName: string;
  /** Address of the page in the task pane (with a shared runtime: the one page of the add-in). */
  paneAddress: string;
  /** Address of the custom functions' metadata, and the name before the dot of every function ("ALLIANCE"). */
  functionsAddress: string;
  namespace: string;
  groups: RibbonGroup[];
}

const childrenNamed = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.localName === name);
const firstNamed = (parent: Document | Element, name: string) => parent.getElementsByTagNameNS("*", name)[0];
const typeOf = (node: Element) =>
  [...node.attributes]
    .find((attribute) => attribute.localName === "type")
    ?.value.split(":")
    .pop() ?? "";

/**
 * Reads the parts of an Office add-in manifest (XML, VersionOverrides for the Workbook host) that the ribbon and the task
 * pane need. Addresses are given as the manifest has them.
 * @throws when the text is not XML or has no group on the Home tab of a workbook.
 */
export function readManifest(xml: string, parser = new DOMParser()): AddinManifest {
  const manifest = parser.parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML.");

  const resources = new Map<string, string>();
  for (const node of manifest.getElementsByTagNameNS("*", "*")) {
    const id = node.getAttribute("id");
    const value = node.getAttribute("DefaultValue");
    if (id && value !== null) resources.set(id, value);
  }
  const resource = (node: Element | undefined) => resources.get(node?.getAttribute("resid") ?? "") ?? "";

  const readAction = (control: Element): RibbonAction => {
    const action = childrenNamed(control, "Action")[0];
    if (!action) throw new Error(`manifest.xml: button "${control.id}" has no action.`);
    if (typeOf(action) === "ExecuteFunction")
      return { kind: "runFunction", name: firstNamed(action, "FunctionName")?.textContent?.trim() ?? "" };
    return { kind: "showPane", address: resource(firstNamed(action, "SourceLocation")) };
  };

  const readIcon = (control: Element) => {
    const images = [...control.getElementsByTagNameNS("*", "Image")];
    const size = (image: Element) => Number(image.getAttribute("size"));
    const bySize = images.sort((a, b) => size(a) - size(b));
    return resource(bySize.find((image) => size(image) >= 32) ?? bySize[bySize.length - 1]);
  };

  const readButton = (control: Element): RibbonButton => {
    const tip = childrenNamed(control, "Supertip")[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(childrenNamed(control, "Label")[0]),
      tipTitle: tip ? resource(childrenNamed(tip, "Title")[0]) : "",
      tip: tip ? resource(childrenNamed(tip, "Description")[0]) : "",
      icon: readIcon(control),
      action: readAction(control),
    };
  };

  const home = [...manifest.getElementsByTagNameNS("*", "OfficeTab")].filter(
    (tab) => tab.getAttribute("id") === "TabHome",
  );
  const groups = home
    .flatMap((tab) => childrenNamed(tab, "Group"))
    .map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(childrenNamed(group, "Label")[0]),
      buttons: childrenNamed(group, "Control")
        .filter((control) => typeOf(control) === "Button")
        .map(readButton),
    }));
  if (groups.length === 0) throw new Error("manifest.xml has no group on the Home tab.");

  const metadata = firstNamed(manifest, "Metadata");
  return {
    displayName: firstNamed(manifest, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    paneAddress: firstNamed(manifest, "SourceLocation")?.getAttribute("DefaultValue") ?? "",
    functionsAddress: resource(metadata && firstNamed(metadata, "SourceLocation")),
    namespace: resource(firstNamed(manifest, "Namespace")),
    groups,
  };
}
