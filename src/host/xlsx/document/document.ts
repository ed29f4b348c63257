import type { DocumentData } from "../../model/document/documentData";
import type { Relationship, XlsxPackage } from "../package/openPackage";
import type { PackageWriter } from "../package/savePackage";
import { child, type XmlElement } from "../package/xml";
import { readCalculationSettings } from "./calculationSettings";
import { corePropertiesXml, readCoreProperties } from "./coreProperties";
import { customPropertiesXml, readCustomProperties } from "./customProperties";
import { readCustomXmlParts, writeCustomXmlParts } from "./customXmlParts";
import { extendedPropertiesXml, readExtendedProperties } from "./extendedProperties";
import { readStructureProtection } from "./structureProtection";

/** What the file says about the workbook as a whole. @param book the workbook part, @param links where it leads */
export function readDocument(file: XlsxPackage, book: XmlElement, links: readonly Relationship[]): DocumentData {
  const part = (name: string): XmlElement | undefined => {
    const target = file.relationships("").find(({ kind }) => kind === name)?.target;
    return target === undefined ? undefined : file.xml(target);
  };
  const custom = readCustomProperties(part("custom-properties"));
  const properties = {
    ...readCoreProperties(part("core-properties")),
    ...readExtendedProperties(part("extended-properties")),
    ...(custom.length > 0 && { custom }),
  };
  const customXmlParts = readCustomXmlParts(file, links);
  const structureProtection = readStructureProtection(child(book, "workbookProtection"));
  return {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(customXmlParts.length > 0 && { customXmlParts }),
    ...(structureProtection && { structureProtection }),
    ...readCalculationSettings(child(book, "calcPr")),
  };
}

/** Adds the parts that say it. @param book the path of the workbook part */
export function writeDocument(file: PackageWriter, book: string, data: DocumentData): void {
  const { properties = {}, customXmlParts } = data;
  const core = corePropertiesXml(properties);
  const extended = extendedPropertiesXml(properties);
  if (core) file.add("docProps/core.xml", "core-properties", "", core);
  if (extended) file.add("docProps/app.xml", "extended-properties", "", extended);
  if (properties.custom?.length) {
    file.add("docProps/custom.xml", "custom-properties", "", customPropertiesXml(properties.custom));
  }
  writeCustomXmlParts(file, book, customXmlParts);
}
