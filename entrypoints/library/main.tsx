import { render } from "preact";
import "../../assets/tokens.css";
import "../../assets/base.css";
import "../../assets/claim.css";
import "../../assets/forms.css";
import "../../assets/strip.css";
import "../../assets/rows.css";
import "../../assets/sidebar.css";
import "../../assets/chart.css";
import "../../assets/library.css";
import { Frame } from "../../components/frame/frame";
import { Library } from "../../components/library/library";
import { backUpDaily } from "../../store/backup/automatic";
import { askToPersist } from "../../store/persist";

const app = document.getElementById("app");
if (app) {
  render(
    <Frame>
      <Library />
    </Frame>,
    app,
  );
}
void askToPersist();
backUpDaily().catch(console.error);
