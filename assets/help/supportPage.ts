import { version } from "../../package.json";
import { markup } from "./markup";
import { page } from "./page";

/** Where the support page says whom to ask; whoever hosts the add-in can put an address of theirs in its place. */
export const supportContact = "whoever gave you the add-in";

/** What helps most when something is wrong, whom to ask, and what to send. */
export const supportPage = (): string =>
  page(
    "Support",
    markup`<p class="lead">For help, ask <span id="contact">${supportContact}</span>. Most troubles are gone sooner:</p>
<h2 id="first">What to try first</h2>
<dl>
  <dt>The pane stays empty</dt><dd>Excel could not reach the add-in’s host or Microsoft’s network. Close the workbook, open it again, and open the pane from Home. In an organisation, a proxy may have to allow both.</dd>
  <dt><code>#NAME?</code> in cells</dt><dd>The add-in was not loaded when the cell was entered. Open its pane once, then enter the cell again. For people without the add-in, freeze the sheet under <b>Share</b>.</dd>
  <dt><code>#BUSY!</code> that stays</dt><dd>Press Ctrl+Alt+F9 (on a Mac, Fn+Shift+F9) to have everything calculated again.</dd>
  <dt><code>#VALUE!</code></dt><dd>Point at the warning sign beside the cell: it says which row and fact could not be read, and what would do. <a href="reading.html#errors">What errors say</a>.</dd>
  <dt>A function is missing after an update</dt><dd>Excel may keep the old list for a day. Restart Excel; on the web, load the page again.</dd>
  <dt>A button does nothing</dt><dd>Look into the pane: what could not be done is said there, with the place and the cure.</dd>
</dl>
<h2 id="send">What to send</h2>
<ul>
  <li>The version of the add-in: ${version}.</li>
  <li>Excel’s version: File, Account, About Excel. On the web, the name and version of your browser.</li>
  <li>The formula or the button, the message you see, and what you expected.</li>
  <li>If you may, a workbook with made-up names in which it happens. Never send one that others must not see.</li>
</ul>
<h2 id="remove">Taking the add-in out</h2>
<p>First freeze or convert what should stay readable, under <b>Share</b>, and remove there what the add-in keeps in the workbook. Then: Home, Add-ins, the three dots beside it, Remove. What an organisation installed, its administrator removes.</p>
<h2 id="licences">Licences</h2>
<p>Alliance for Excel ${version} is free software under the MIT licence. <a href="licences.txt">Its licence and those of all code it holds</a>.</p>`,
  );
