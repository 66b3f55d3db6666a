import type { LossWords } from "../../word-classes";

export const losses: LossWords = {
  dead: ["dead", "deaths", "fatalities", "death toll", "fatality", "bodies", "funerals"],
  wounded: ["wounded", "the wounded", "injured", "the injured", "injuries"],
  casualty: [
    "casualties",
    "losses",
    "casualty",
    "dead and wounded",
    "killed and wounded",
    "dead or wounded",
    "killed or wounded",
    "killed or injured",
    "killed and injured",
    "dead and injured",
    "victims",
    "toll",
  ],
  captive: ["prisoners of war", "POWs", "prisoners", "captives"],
  missing: ["missing"],
  total: ["total", "combined total", "overall number", "overall toll"],
};
