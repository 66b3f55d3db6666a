import type { VoiceWords } from "../../word-classes";

export const voices: VoiceWords = {
  unnamed: [
    "전문가",
    "소식통",
    "익명",
    "군사 블로거",
    "외신",
    "중국 외교부",
    "중국 정부",
    "언론",
    "현지 매체",
    "관측자",
    "관측통",
  ],
  soldiers: ["탈북민", "포로 가운데 한 명", "포로 중 한 명", "포로 한 명", "생포된 병사", "탈북자"],
  "western-officials": [
    "서방 당국",
    "서방 당국자",
    "서방 관리",
    "서방 정보당국",
    "서방 정보 당국",
    "서방 정보",
    "서방 관",
    "서방 소식통",
    "서방 외교",
  ],
};
