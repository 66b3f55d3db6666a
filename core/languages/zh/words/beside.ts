import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["炮弹", "弹药"],
  weapon: ["武器", "军火", "军备", "军援"],
  worker: ["工人", "劳工", "移工", "劳务"],
  army: ["军团", "拥有", "联军", "联合部队", "现役"],
  civil: ["住宅", "公寓", "居民楼", "民宅", "医院", "平民", "民众", "居民"],
  dud: ["哑弹", "失效", "产能", "产量", "开工率", "次品", "不合格", "故障"],
};
