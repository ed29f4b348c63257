import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes LibreOffice calculate every formula of a workbook anew when it opens one, whatever values are saved in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** LibreOffice's version, such as "LibreOffice 25.2.3.2"; undefined where it is not installed. */
export function libreOfficeVersion(): string | undefined {
  const asked = spawnSync("soffice", ["--version"], { encoding: "utf8", timeout: 60_000 });
  return /LibreOffice [\d.]+/.exec(asked.stdout ?? "")?.[0];
}

/** What became of a workbook that LibreOffice opened, calculated anew and saved as .xlsx again. */
export function recalculated(name: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const profile = join(folder, "profile");
    const out = join(folder, "out");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(join(folder, name), bytes);
    const options = [
      "--headless",
      "--norestore",
      "--nologo",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      out,
    ];
    const run = spawnSync("soffice", [`-env:UserInstallation=file://${profile}`, ...options, join(folder, name)], {
      encoding: "utf8",
      timeout: 600_000,
    });
    if (run.status !== 0) throw new Error(`LibreOffice could not open ${name}: ${run.stderr || run.error?.message}`);
    return readFileSync(join(out, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
