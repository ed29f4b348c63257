import { plain, yesNo, type Fact } from "../fact";
import { typeChoices } from "../relationshipTypes";

const of = plain("identity");

/** Who the partner is, how the relationship is formed, and when. */
export const identityFacts: readonly Fact[] = [
  of("text", "partner", "Partner", "ours", [
    "Partner name",
    "Alliance",
    "Alliance name",
    "Alliance partner",
    "Relationship",
  ]),
  {
    id: "declaredType",
    header: "Declared type",
    kind: "choice",
    group: "identity",
    source: "S4:24",
    aliases: ["Declared alliance type", "Type as declared", "Owner's type"],
    choices: typeChoices,
  },
  {
    id: "legal",
    header: "Legal structure",
    kind: "choice",
    group: "identity",
    source: "S2:6",
    aliases: ["Legal form", "Legal entity", "Structure of the deal", "Ownership structure"],
    choices: [
      {
        value: "None",
        aliases: ["informal", "MoU", "memorandum of understanding", "handshake", "no contract", "letter of intent"],
      },
      {
        value: "Contract",
        aliases: [
          "agreement",
          "licence",
          "license",
          "contractual",
          "non-equity",
          "licensing agreement",
          "master agreement",
        ],
      },
      {
        value: "Minority equity",
        aliases: ["cross-shareholding", "equity alliance", "minority stake", "equity stake", "minority shareholding"],
      },
      {
        value: "New entity",
        aliases: [
          "JV",
          "joint venture",
          "jointly owned company",
          "new company",
          "equity joint venture",
          "50/50 company",
        ],
      },
      {
        value: "Merged",
        aliases: [
          "acquisition",
          "merger",
          "subsidiary",
          "wholly owned",
          "acquired",
          "wholly owned subsidiary",
          "takeover",
        ],
      },
    ],
  },
  of("date", "start", "Start date", "S2:6", [
    "Start",
    "Started",
    "Begin date",
    "Contract start",
    "Effective date",
    "Signed on",
    "Since",
  ]),
  of("date", "end", "End date", "S2:6", [
    "End",
    "Ends",
    "Expiry date",
    "Expiration date",
    "Contract end",
    "Renewal date",
    "Expires",
  ]),
  of("number", "term", "Term (months)", "S2:6", [
    "Term in months",
    "Duration (months)",
    "Contract term (months)",
    "Months",
  ]),
  of("number", "renewals", "Renewals", "S2:16", ["Times renewed", "Number of renewals"]),
  of("number", "notice", "Notice (days)", "S1:19", ["Notice period (days)", "Notice in days", "Notice days"]),
  yesNo("identity")("autoRenew", "Auto-renewal", "S1:19", ["Automatic renewal", "Renews automatically", "Auto renew"]),
  yesNo("identity")("competitor", "Competitors", "S2:14", ["Competitor", "Are competitors", "Competing firms"]),
  {
    id: "exchange",
    header: "What is exchanged",
    kind: "choice",
    group: "identity",
    source: "S2:4",
    aliases: ["Exchange", "Nature of exchange", "Exchanged"],
    choices: [
      {
        value: "Goods or services for a fee",
        aliases: [
          "fee",
          "goods or services",
          "purchase",
          "supply",
          "sale",
          "goods for a fee",
          "services for a fee",
          "transaction",
        ],
      },
      { value: "Joint activity", aliases: ["joint", "joint work", "joint activities", "collaboration"] },
      { value: "Both", aliases: ["fee and joint activity", "goods or services and joint activity", "mixed"] },
    ],
  },
];
