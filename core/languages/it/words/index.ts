import type { WordClasses } from "../../word-classes";
import { beside } from "./beside";
import { countries, speakers } from "./countries";
import { cues } from "./cues";
import { fighting } from "./fighting";
import { goods } from "./goods";
import { little } from "./little";
import { losses } from "./losses";
import { moving } from "./moving";
import { offices } from "./offices";
import { otherCounts } from "./other-counts";
import { people } from "./people";
import { saying } from "./saying";
import { trading } from "./trading";
import { voices } from "./voices";

export const words: WordClasses = {
  saying,
  people,
  losses,
  goods,
  otherCounts,
  fighting,
  moving,
  trading,
  beside,
  countries,
  speakers,
  offices,
  voices,
  cues,
  little,
};
