import { markup, type Markup } from "../../help/markup";
import { sent, type HeaderRules, type Headers } from "./headerRules";

/** Headers but for caching, which IIS has an element of its own for. */
const customHeaders = (headers: Headers): Markup => {
  const others = sent(headers).filter(([name]) => name !== "Cache-Control");
  return markup`${others.map(
    ([name, value]) => markup`
        <remove name="${name}" />
        <add name="${name}" value="${value}" />`,
  )}`;
};

/** `no-cache` and what is kept for long, in IIS's words. */
function clientCache(headers: Headers): Markup | false {
  const value = headers["Cache-Control"];
  if (value === undefined) return false;
  if (value === null) return markup`<clientCache cacheControlMode="NoControl" />`;
  const seconds = /max-age=(\d+)/.exec(value)?.[1];
  if (seconds === undefined) return markup`<clientCache cacheControlMode="DisableCache" />`;
  const days = Math.floor(Number(seconds) / 86_400);
  const rest = value.replace(/,?\s*max-age=\d+/, "").replace(/^,\s*/, "");
  return markup`<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${rest}" />`;
}

const location = (path: string, headers: Headers): Markup => markup`
  <location path="${path}">
    <system.webServer>
      <staticContent>${clientCache(headers)}</staticContent>
      <httpProtocol><customHeaders>${customHeaders(headers)}</customHeaders></httpProtocol>
    </system.webServer>
  </location>`;

/** A web.config for the add-in's folder on IIS 8.5 or newer. */
export const iis = (rules: HeaderRules): string =>
  markup`<?xml version="1.0" encoding="utf-8"?>
<!-- Put this file into the folder that holds taskpane.html. -->
<configuration>
  <system.webServer>
    <staticContent>
      ${clientCache(rules.everywhere)}
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />${customHeaders(rules.everywhere)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>${rules.folders.map(({ folder, headers }) => location(folder.replace(/\/$/, ""), headers))}${rules.files.map(
    ({ names, headers }) => names.map((name) => location(name, headers)),
  )}
</configuration>
`.html;
