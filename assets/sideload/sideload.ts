// Brings the add-in that npm start serves into Excel, and takes it out: npm run sideload, npm run stop
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { bringIn, takeOut, type Run } from "./bringIn";
import { wayIn } from "./wayIn";

const path = join(__dirname, "../../manifest.xml");
const run: Run = (program, words) => spawnSync(program, words, { stdio: "ignore" }).status === 0;
const [deed, where] = process.argv.slice(2);
const platform = where === "--web" ? "web" : process.platform;
const way = wayIn(platform, homedir(), { text: readFileSync(path, "utf8"), path });
process.stdout.write(`${deed === "stop" ? takeOut(way, run) : bringIn(way, path, run)}\n`);
