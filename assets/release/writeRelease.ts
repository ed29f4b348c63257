// Keeps what formulas will rely on once this version is given to people: npm run release
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { built, withBuiltAddin } from "../../src/workbench/bulk/addin/builtAddin";
import { lockedOf } from "./functionsLock";

const metadata = withBuiltAddin(() => readFileSync(join(built.addin, "functions.json"), "utf8"));
const file = join(__dirname, `functions-${version}.json`);
writeFileSync(file, JSON.stringify(lockedOf(JSON.parse(metadata) as Parameters<typeof lockedOf>[0]), null, 2) + "\n");
process.stdout.write(`${file}\n`);
