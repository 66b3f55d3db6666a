import { problems } from "../problems";

problems("firefox");
