import { markup } from "./markup";
import { page } from "./page";

/** The privacy statement: what the add-in reads, what it keeps and where, and what it never does. */
export const privacyPage = (): string =>
  page(
    "Privacy",
    markup`<p class="lead">Nothing leaves your workbook, and nothing is collected.</p>
<h2 id="reads">What is read</h2>
<p>The add-in reads the workbook it is opened in, where you ask it to: the table you choose, the cells your formulas name, the cell you have it explain. All of it is worked on inside Excel, on your computer or in Excel’s own page in your browser.</p>
<h2 id="keeps">What is kept, and where</h2>
<p>In the workbook, and nowhere else, so that it goes where the workbook goes and ends with it:</p>
<ul>
  <li>What you said columns mean, and what you built last.</li>
  <li>Answers to the questionnaire: those not yet saved, and those saved in the table <code>AllianceAnswers</code>, with the day, the side, and the name given as respondent.</li>
  <li>The formulas behind frozen cells, so that they can be put back.</li>
</ul>
<p><b>Share</b> in the pane lists what is kept and removes it. There is no account and no cookie, and nothing of your workbook is kept in the browser; Office.js, Microsoft’s library, remembers there, until the page is closed, which Excel it talks to.</p>
<h2 id="never">What never happens</h2>
<ul>
  <li>No data of yours is sent to us, to the host of the add-in or to anybody else.</li>
  <li>No usage is counted, and no errors are reported; there is no advertising.</li>
  <li>No other service is called. The policy that the add-in’s page carries forbids the browser any connection but to the address the add-in is served from.</li>
</ul>
<h2 id="others">What others see</h2>
<p>To load the add-in, Excel asks its host for the add-in’s files and Microsoft’s network (or the same host) for Office.js, Microsoft’s library that joins add-ins to Excel. As with any page, they see an address and a time. They get no cell of your workbook. What Excel itself sends to Microsoft is a matter of Excel’s own settings and of Microsoft’s own privacy statement.</p>
<h2 id="permission">Why it asks to read and write the document</h2>
<p>Excel knows one permission for add-ins that build sheets: to read and write the open workbook. It is the only one that is asked for. Other workbooks, your mail and your files stay out of reach.</p>`,
  );
