import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["포탄", "탄약"],
  weapon: ["무기", "군수"],
  worker: ["노동자", "근로자"],
  army: ["연합 병력", "합동 병력", "합동군"],
  civil: ["민간인", "주민", "시민"],
};
