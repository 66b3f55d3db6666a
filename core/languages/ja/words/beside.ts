import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["砲弾", "弾薬"],
  weapon: ["武器", "兵器", "軍需"],
  worker: ["労働者", "作業員"],
  army: ["軍と合わせ", "兵と合わせ", "混成", "合同", "連合"],
  civil: ["民間人", "住民", "市民", "への攻撃", "ミサイル攻撃", "への空爆", "砲撃で", "空爆で", "ドローン攻撃"],
  dud: ["不発"],
};
