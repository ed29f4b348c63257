/**
 * What a version brings, as the changelog says it.
 *
 * @throws when the changelog says nothing of it
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const found = sections.find((section) => section.split("\n", 1)[0]!.split(/\s+/)[1] === version);
  if (found === undefined) throw new Error(`CHANGELOG.md has no "## ${version}": say there what this version brings.`);
  return `# Alliance for Excel\n\n${found.trim()}\n`;
}
