import QtQml
import Kiosk.Theme

// Shares the rows of a table out to parts, in an order, and says where on its part each stands.
QtObject {
    id: root

    property list<int> of
    property list<real> tops
    property int count: 1
    // How high the rows of the part shown are together, with the room that each gets of what is left over.
    property real filled: 0
    property real extra: 0

    // `heights`: in the order of `order`, which holds the rows' numbers.
    function share(heights: list<real>, order: list<int>, room: real, shown: int): void {
        let page = 0, used = 0;
        const pages = heights.map(height => {
            const fits = used === 0 || used + height <= room + 1;
            page += fits ? 0 : 1;
            used = (fits ? used : 0) + height;
            return page;
        });
        const here = heights.filter((_, i) => pages[i] === Math.min(shown, page));
        const needed = here.reduce((sum, height) => sum + height, 0);
        root.extra = Math.max(0, Math.min(Theme.px(30), (room - needed) / Math.max(1, here.length)));
        root.filled = needed + root.extra * here.length;
        const of = [], tops = [];
        let top = 0;
        order.forEach((row, i) => {
            top = i > 0 && pages[i] === pages[i - 1] ? top : 0;
            of[row] = pages[i];
            tops[row] = top;
            top += heights[i] + root.extra;
        });
        root.of = of;
        root.tops = tops;
        root.count = page + 1;
    }
}
