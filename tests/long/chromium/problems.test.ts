import { problems } from "../problems";

problems("chromium");
