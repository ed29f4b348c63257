import { markup, type Markup } from "../../help/markup";
import { officeNetwork, type OfficeJs } from "../headers/contentSecurityPolicy";
import { archivePage } from "./archivePage";

/** What the page has to know of an archive. */
export interface Installed {
  version: string;
  address: string;
  officeJs: OfficeJs;
}

const hosts = (path: string): readonly [host: string, file: string, what: string][] => [
  [
    "nginx",
    "hosts/nginx/alliance-for-excel.conf",
    "Include it in the server block. Certificates and compression stay as they are.",
  ],
  [
    "Apache 2.4",
    "hosts/apache/.htaccess",
    "Copy it beside taskpane.html. Needs mod_headers, and AllowOverride FileInfo.",
  ],
  ["IIS", "hosts/iis/web.config", "Copy it beside taskpane.html. Needs no module."],
  [
    "Azure Static Web Apps",
    "hosts/azure-static-web-apps/staticwebapp.config.json",
    path === "/"
      ? "Copy it beside taskpane.html, and deploy the folder."
      : `Copy it to the root of the app; what is in site/ goes into its folder ${path}.`,
  ],
];

const network = (officeJs: OfficeJs): Markup =>
  officeJs === "cdn"
    ? markup`<p>Computers with Excel must reach your host and <code>${officeNetwork}</code>, Microsoft’s network, from which the page loads Office.js. Where that is not allowed, make the package with <code>--office-js self</code>.</p>`
    : markup`<p>Computers with Excel need only your host: Office.js is in <code>site/office-js/</code>, unchanged, under Microsoft’s terms (<a href="LICENCE-OFFICE-JS.md">LICENCE-OFFICE-JS.md</a>). Microsoft supports Office.js in production only from its own network and changes it there with Excel, so make this package anew with every version, and do not use it for the marketplace.</p>`;

/** How an administrator hosts the add-in, installs it for an organisation, brings a new version, and takes it out again. */
export const installPage = ({ version, address, officeJs }: Installed): string =>
  archivePage(
    "Install for an organisation",
    markup`<p class="lead">Alliance for Excel ${version}, made to be served at <code>${address}</code>.</p>
<ol>
  <li><a href="#host">Put the folder <code>site</code> on a web server</a>, so that <a href="${address}taskpane.html">${address}taskpane.html</a> opens.</li>
  <li><a href="#check">Check what the server sends</a>.</li>
  <li><a href="#install">Give <code>manifest.xml</code> to Excel</a>, for yourself first, then for everybody.</li>
</ol>
<h2 id="host">1. The web server</h2>
<p>Any server of files will do: nothing runs on it, nothing is stored. It needs https with a certificate that your computers trust, and must ask nobody to sign in, because Excel itself fetches some of the files.</p>
<p>Everything in <code>site</code> goes to <code>${address}</code> as it is. For another address, make the package again: <code>npm run package -- --url …</code>. What the server should send along is ready for these:</p>
<table>
  <thead><tr><th scope="col">Server</th><th scope="col">Settings</th><th scope="col">Where they go</th></tr></thead>
  <tbody>${hosts(new URL(address).pathname).map(
    ([host, file, what]) => markup`<tr><th scope="row">${host}</th><td><code>${file}</code></td><td>${what}</td></tr>`,
  )}</tbody>
</table>
<p>For another server, say the same in its own words:</p>
<ul>
  <li>With everything, the <code>Content-Security-Policy</code> of those files. It lets Microsoft 365 show the page, and forbids the page scripts and connections from anywhere else. Do not send <code>X-Frame-Options</code>: it would forbid Excel on the web to show the pane.</li>
  <li><code>parts/</code> may be kept for a year: names there change with what the files hold. Icons come without any <code>Cache-Control</code>, or Office does not show them. Everything else is asked for anew (<code>no-cache</code>).</li>
  <li><code>functions.json</code> and its translations come with <code>Access-Control-Allow-Origin: *</code>, because Excel on the web reads them from its own page.</li>
</ul>
${network(officeJs)}
<h2 id="check">2. Check</h2>
<pre><code>curl -I ${address}taskpane.html
curl -I ${address}functions.json
curl -I ${address}assets/icons/mark-32.png</code></pre>
<p>Each is 200. The first has the policy, the second <code>Access-Control-Allow-Origin: *</code>, the third no <code>Cache-Control</code>. In a browser, <a href="${address}assets/help.html">the help</a> opens without a warning.</p>
<h2 id="install">3. Excel</h2>
<h3>For yourself, to try it</h3>
<p>Excel on the web: open a workbook, Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in, and choose <code>manifest.xml</code>. The group Alliance is on the Home tab. To see it at work: Alliance, Home, <b>Add the sample</b>, and type <code>=ALLIANCE.CLASSIFY(Alliances[#All])</code> beside it.</p>
<h3>For everybody</h3>
<ol>
  <li>In the Microsoft 365 admin center: Settings, Integrated apps, <b>Upload custom apps</b>.</li>
  <li>Type of app: Office Add-in. Choose <code>manifest.xml</code> from this archive.</li>
  <li>Assign it: to yourself, then to a group, then to the organisation. Accept the permission: it reads and writes the open workbook, and nothing else.</li>
</ol>
<p>It may take a day until it is on everybody’s Home tab; restarting Excel helps. Networks of their own, without Microsoft 365: a shared folder as trusted catalogue (File, Options, Trust Center, Trusted Add-in Catalogs) shows it to Excel on Windows.</p>
<h3>Which Excel</h3>
<p>Excel of Microsoft 365 on Windows, Mac and the web; Excel 2021 and later bought once. Excel says so where it is too old. Custom functions do not exist in Excel for iPad.</p>
<h2 id="update">A new version</h2>
<ol>
  <li>Read <a href="RELEASE-NOTES.md">the release notes</a>.</li>
  <li>Copy the new <code>site</code> over the old one. Keep the old files in <code>parts/</code> for some days: panes that are open still ask for them.</li>
  <li>Upload the new <code>manifest.xml</code> in the admin center (the app, Update): its version is that of the package.</li>
</ol>
<p>Excel may show the old list of functions for up to a day. Functions keep their names and the order of their arguments from version to version, so that formulas in workbooks stay what they are.</p>
<h2 id="remove">Taking it out</h2>
<p>Have people freeze sheets they share (Alliance, Share), or their formulas show <code>#NAME?</code>. Then remove the app in the admin center, and the files a day later.</p>
<h2 id="trust">What you give your people</h2>
<p>Nothing leaves their workbooks, nothing is collected, and no service is called: <a href="site/help/privacy.html">the privacy statement</a>. <a href="REVIEWERS.html">What was checked, and by what</a>. <a href="LICENCES.txt">The licences of all code in it</a>. <a href="site/help/support.html">The support page</a> names whom to ask: <code>npm run package -- --support it@example.com</code> puts your own address there.</p>`,
  );
