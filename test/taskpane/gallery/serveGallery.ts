import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import CssPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

const root = join(__dirname, "../../..");

/** The policy that taskpane.html states, so that what it forbids is forbidden here as well. */
const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8"),
)![1]!;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="gallery.css"></head>
<body><div id="pane"></div><script src="gallery.js"></script></body></html>`;

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2020"],
    entry: { gallery: join(__dirname, "gallery.ts") },
    output: { path: folder },
    performance: false,
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new CssPlugin()],
  });
  return new Promise((resolve, reject) =>
    compiler!.run((error, stats) => {
      compiler!.close(() => undefined);
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString("errors-only")));
      else resolve();
    }),
  );
}

/** Builds the gallery as production is built and serves it under the pane's own policy. */
export async function serveGallery(): Promise<{ address: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "gallery-"));
  await bundle(folder);
  const files: Record<string, [string, string | Buffer]> = {
    "/": ["text/html", page],
    "/gallery.js": ["text/javascript", readFileSync(join(folder, "gallery.js"))],
    "/gallery.css": ["text/css", readFileSync(join(folder, "gallery.css"))],
    "/favicon.ico": ["image/x-icon", ""],
  };
  rmSync(folder, { recursive: true });
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => server.close() };
}
