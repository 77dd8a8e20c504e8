using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Splitting;

public class SplitterTests
{
    [Fact]
    public void A_blank_line_between_all_lines_does_not_cut_sentences()
    {
        const string text = """
            海港市閱讀推廣計畫

            壹、緣起

                為了讓市民不論在哪一個行政區都能夠就近找到一間開放的圖書室，本市自去

            年起逐步整修各區舊有的里民活動中心，並且把閒置的教室改成可以看書也可以

            上課的空間，第一批共有7間。

                第二批預定在明年完成，屆時每一個行政區都會有至少兩間圖書室提供夜間開

            放，讓下班的人也有時間來。

            貳、經費

                所需經費由本府與教育部共同負擔，其中本府自籌的部分每年編列在教育處的

            社會教育業務預算之下。
            """;

        var passages = Split(text);

        Assert.Equal(3, passages.Count);
        Assert.StartsWith("為了讓市民", passages[0].Text);
        Assert.Contains("本市自去年起逐步", passages[0].Text);
        Assert.EndsWith("第一批共有7間。", passages[0].Text);
        Assert.StartsWith("第二批", passages[1].Text);
        Assert.Equal(["貳、經費"], passages[2].Heading);
    }

    [Fact]
    public void Numbers_followed_by_text_of_their_own_are_headings_and_the_others_items()
    {
        const string text = """
            閱讀計畫
            壹、目標
            一、普及閱讀。
            二、培養志工。
            貳、作法
            一、夜間開放
            週三與週五開放到晚上九點。
            二、說書
            由志工在週六上午說書。
            """;

        var passages = Split(text);

        Assert.Equal("一、普及閱讀。\n二、培養志工。", passages[0].Text);
        Assert.Equal(PassageKind.List, passages[0].Kind);
        Assert.Equal(["貳、作法", "一、夜間開放"], passages[1].Heading);
        Assert.Equal("由志工在週六上午說書。", passages[2].Text);
    }

    [Fact]
    public void A_list_keeps_the_sentence_that_leads_to_it()
    {
        var passages = Split("閱讀計畫\n\n今年很忙。本年度工作如下：\n\n- 整修教室\n- 添購圖書");

        Assert.Equal(["今年很忙。", "本年度工作如下：\n整修教室\n添購圖書"], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_label_with_its_value_under_a_chapter_number_is_an_item()
    {
        var passages = Split("研習計畫\n參、指導機關：文化部\n肆、主辦機關：海港市政府\n伍、實施內容\n一、說書班\n（一）對象：市民。\n（二）時間：7月。\n陸、經費來源：本府預算。");

        Assert.Equal("參、指導機關：文化部\n肆、主辦機關：海港市政府", passages[0].Text);
        Assert.Equal(["伍、實施內容", "一、說書班"], passages[1].Heading);
        Assert.Empty(passages[2].Heading);
    }

    [Fact]
    public void An_item_that_ends_with_a_colon_takes_the_paragraph_below_along()
    {
        var passages = Split("計畫\n壹、說書班\n（一）對象：市民。\n（二）辦理方式：\n由各圖書館招募志工。");

        Assert.Equal("（一）對象：市民。\n（二）辦理方式：\n由各圖書館招募志工。", Assert.Single(passages).Text);
    }

    [Fact]
    public void Bulleted_numbers_stay_under_the_deeper_heading_before_them()
    {
        var passages = Split("指引\n\n貳、策略\n\n(一) 說書\n\n說書有以下作法：\n\n- 一、 **找志工**：從家長找起。\n- 二、 **選書**：由易而難。\n\n(二) 展覽\n\n展覽要有主題。");

        Assert.Equal(["貳、策略", "(一)說書"], passages[0].Heading);
        Assert.Equal("說書有以下作法：\n一、找志工：從家長找起。\n二、選書：由易而難。", passages[0].Text);
        Assert.Equal(["貳、策略", "(二)展覽"], passages[1].Heading);
    }

    [Fact]
    public void Bracketed_plans_stand_between_chapters_and_their_parts()
    {
        var passages = Split("計畫\n陸、行動方案\n【方案一：夜間開放】\n教育處\n（一）推動內容：\n延長時間。\n【方案二：說書】\n文化局");

        Assert.Equal("教育處", passages[0].Text);
        Assert.Equal(["陸、行動方案", "方案一：夜間開放", "（一）推動內容"], passages[1].Heading);
        Assert.Equal(["陸、行動方案", "方案二：說書"], passages[2].Heading);
    }

    [Fact]
    public void Letters_set_from_top_to_bottom_become_one_line()
    {
        var passages = Split("計畫\n\n壹、願景\n\n處\n處\n可\n學\n習\n\n這是本計畫的願景。");

        Assert.Equal(["處處可學習", "這是本計畫的願景。"], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_running_head_does_not_cut_the_sentence_around_it()
    {
        var passages = Split("# 港邊讀書\n\n## 壹、緣起\n\n港邊的孩子放學以後常常沒有地方可以去，所以志工們就在市場旁邊的舊倉庫裡擺了桌椅、\n\n\n\n## 12 港邊讀書\n\n書架與電燈，讓他們寫功課。");

        Assert.Equal("港邊的孩子放學以後常常沒有地方可以去，所以志工們就在市場旁邊的舊倉庫裡擺了桌椅、書架與電燈，讓他們寫功課。", Assert.Single(passages).Text);
    }

    [Fact]
    public void A_footnote_stands_apart_from_the_sentence_it_cut()
    {
        var passages = Split("計畫\n\n壹、緣起\n\n依據國際組織的報告，全民學習的機會應該要由政府與民間一起提供，而且不分年齡¹。該\n\n¹ Report on learning, 2021.\n\n報告也提到了經費的來源。");

        Assert.Equal("依據國際組織的報告，全民學習的機會應該要由政府與民間一起提供，而且不分年齡¹。該報告也提到了經費的來源。", passages[0].Text);
        Assert.Equal("¹ Report on learning, 2021.", passages[1].Text);
    }

    [Fact]
    public void Letters_of_a_label_that_were_set_apart_close_up()
    {
        var passages = Split("# 港邊讀書\n\n發 行 人：港邊社\n\n出 版 · 發 行：港邊出版社  \n海港市漁港路 1 號");

        Assert.Equal(["發行人：港邊社", "出版·發行：港邊出版社\n海港市漁港路 1 號"], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_paragraph_beyond_600_characters_is_cut_between_sentences()
    {
        var sentence = new string('字', 150) + "。";
        var passages = Split("計畫\n\n壹、緣起\n\n" + string.Concat(Enumerable.Repeat(sentence, 5)));

        Assert.Equal([sentence.Length * 3, sentence.Length * 2], passages.Select(passage => passage.Text.Length));
    }

    [Fact]
    public void Form_feeds_number_the_pages()
    {
        var passages = Split("計畫\n\n壹、緣起\n\n第一頁的內容。\f第二頁的內容。");

        Assert.Equal([1, 2], passages.Select(passage => passage.Page));
    }

    [Fact]
    public void A_heading_with_nothing_below_is_kept_as_text()
    {
        var passages = Split("# 港邊讀書\n\n# 港邊出版社發行\n\n# 序\n\n讀書很好。");

        Assert.Equal(["港邊出版社發行", "讀書很好。"], passages.Select(passage => passage.Text));
    }

    private static IReadOnlyList<Passage> Split(string text)
    {
        var lines = TextDocument.Lines(text);
        return Splitter.Split(Splitter.Blocks(lines), lines[0].Text.TrimStart('#', ' '));
    }
}
