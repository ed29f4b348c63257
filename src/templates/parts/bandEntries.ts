import { partnershipCutOff, strategicCutOff } from "../../models/verdicts/classification";
import { healthyCutOff, watchCutOff } from "../../models/verdicts/health";
import { insufficient } from "../../models/relationshipTypes";

const strategic = strategicCutOff.value.toFixed(2);
const partnership = partnershipCutOff.value.toFixed(2);

/** What each type means, for a sheet's legend. */
export const typeEntries: readonly { label: string; means: string }[] = [
  {
    label: "Transactional agreement",
    means: "Goods or services for a fee, nothing integrated; decided before any score",
  },
  {
    label: "Tactical alliance",
    means: `Strategic score under ${partnership}, or under ${strategic} without shared risk or a meaningful duration`,
  },
  {
    label: "Partnership",
    means: `Strategic score from ${partnership} to ${strategic}, with shared risk and a meaningful duration`,
  },
  { label: "Strategic alliance", means: `Strategic score of ${strategic} or more` },
  { label: "Joint venture", means: "A new company of the partners, whatever the score" },
  { label: "Acquisition", means: "One partner has become part of the other, whatever the score" },
];

/** What each band of health means, and what no verdict means. */
export const healthEntries: readonly { label: string; means: string }[] = [
  { label: "Healthy", means: `Health of ${healthyCutOff.value} or more` },
  { label: "Watch", means: `Health from ${watchCutOff.value} to ${healthyCutOff.value}` },
  { label: "At risk", means: `Health under ${watchCutOff.value}` },
  { label: insufficient, means: "Too little is known for a verdict; the bounds show what is still open" },
];

/** What each type and each band of health means. */
export const bandEntries = [...typeEntries, ...healthEntries];
