using LearningAdvisor.Advisor.Guides;

namespace LearningAdvisor.Advisor.Tests.Guides;

public sealed class GuideAnswererTests : IAsyncLifetime, IDisposable
{
    private const string Plan = """
        基隆市說書推廣計畫(111-113年)

        壹、現況

        本市說書據點列舉如下：

        一、圖書館：4間。

        二、廟口：2處，每週六下午說書。

        貳、行動方案

        【方案一：培訓說書人】

        文化局、教育處

        （一）推動策略：

        1.開設說書人初階班。

        2.邀請退休教師加入。

        （二）預期效益

        1.量化指標：

        (1)111年目標：說書人30人，說書50場次。

        (2)112年目標：說書人45人，說書80場次。

        【方案二：巡迴說書】

        社會處

        （一）推動策略：

        1.到各里活動中心說書。

        參、經費來源

        所需經費由文化局年度預算支應。
        """;

    private const string Table = "說書獎助指引\n\n壹、各項獎助\n\n獎助項目\t主辦單位\t目標值\t\n\t\t115\t116\n說書人證照考試\t文化部\t20 人\t40 人\n里民說書會\t地方政府\t8 場\t9 場\n";

    private readonly GuideDesk _desk = new();

    public async Task InitializeAsync()
    {
        await _desk.AddTextAsync("plan.txt", Plan);
        await _desk.AddTextAsync("grants.txt", Table);
        await _desk.AddTextAsync("other-city.txt", "臺南市說書推廣計畫\n\n壹、現況\n\n臺南市說書據點共有77處。");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_line_that_is_labelled_with_what_is_counted_comes_before_one_that_mentions_it()
    {
        var answer = await _desk.AskAsync("圖書館有幾間？");

        Assert.Contains("圖書館：4間", answer.Text);
    }

    [Fact]
    public async Task A_second_thing_asked_of_one_list_is_answered_from_the_item_that_holds_it()
    {
        await _desk.AddTextAsync("talks.txt", "說書發表會計畫\n\n壹、說書發表會\n\n（一）參加對象：里民，預計60人。\n\n（二）辦理時間：113年11月。\n\n（三）辦理地點：廟口。");

        var answer = await _desk.AskAsync("說書發表會什麼時候辦，預計幾個人？");

        Assert.Contains("113年11月", answer.Text);
        Assert.Contains("60人", answer.Text);
    }

    [Fact]
    public async Task Two_labels_asked_for_are_two_items_of_the_list()
    {
        await _desk.AddTextAsync("talks.txt", "說書發表會計畫\n\n壹、說書發表會\n\n（一）參加對象：里民，預計60人。\n\n（二）辦理時間：113年11月。\n\n（三）辦理地點：廟口。");

        var answer = await _desk.AskAsync("說書發表會什麼時候、在哪裡辦？");

        Assert.Contains("113年11月", answer.Text);
        Assert.Contains("廟口", answer.Text);
        Assert.DoesNotContain("60人", answer.Text);
    }

    [Fact]
    public async Task Two_columns_asked_for_are_two_cells_of_the_row()
    {
        await _desk.AddTextAsync("fairs.txt", "說書市集指引\n\n壹、市集\n\n市集項目\t主辦單位\t協辦單位\n說書人擺攤\t文化部\t里辦公處\n舊書交換\t圖書館\t地方政府\n");

        var answer = await _desk.AskAsync("說書人擺攤是誰主辦、誰協辦？");

        Assert.Contains("文化部", answer.Text);
        Assert.Contains("里辦公處", answer.Text);
    }

    [Fact]
    public async Task Of_a_sentence_that_is_too_bedsthe_part_that_tells_is_shown()
    {
        var beds = string.Concat(Enumerable.Range(1, 40).Select(at => $"第{at}處庭院整理花草與步道，"));
        await _desk.AddTextAsync("garden.txt", $"說書花園計畫\n\n壹、花園\n\n花園的工作包括{beds}並且在涼亭放置說書用的木椅二十張。");

        var answer = await _desk.AskAsync("說書花園的涼亭放幾張木椅？");

        Assert.Contains("木椅二十張", answer.Text);
        Assert.InRange(answer.Text.Length, 1, 350);
    }

    [Fact]
    public async Task Headings_of_the_plan_whose_number_stands_in_its_title_are_its_own()
    {
        await _desk.AddTextAsync("second.txt", "第2期說書中程計畫\n\n壹、緣起\n\n說書是好事。\n\n貳、目標\n\n一、培養說書人才\n\n請耆老教書。\n\n二、普及說書場地\n\n每里有一處。");

        var answer = await _desk.AskAsync("第二期說書計畫訂了哪兩個目標？");

        Assert.Contains("培養說書人才", answer.Text);
        Assert.Contains("普及說書場地", answer.Text);
    }

    [Fact]
    public async Task A_sentence_on_the_plan_before_does_not_answer_for_this_one()
    {
        await _desk.AddTextAsync("second.txt", "第2期說書中程計畫\n\n壹、緣起\n\n第1期說書中程計畫自105年1月至108年12月執行完成。\n\n貳、實施期程\n\n自109年1月至112年12月止。");

        Assert.Contains("112年12月", (await _desk.AskAsync("第2期說書中程計畫從什麼時候執行到什麼時候？")).Text);
    }

    [Fact]
    public async Task Who_wrote_it_stands_on_the_cover()
    {
        await _desk.AddTextAsync("handbook.txt", "說書入門指引\n\n林說書 教授\n\n廟口大學 說書學系\n\n壹、說書\n\n說書是好事。");

        Assert.Contains("廟口大學", (await _desk.AskAsync("說書入門指引是哪一所大學寫的？")).Text);
    }

    [Fact]
    public async Task Offices_are_responsible_for_all_that_stands_below_them() =>
        Assert.Contains("社會處", (await _desk.AskAsync("到各里活動中心說書那個方案是哪個局處負責？")).Text);

    [Fact]
    public async Task A_verb_as_it_is_spoken_is_missed_in_no_document() =>
        Assert.Contains("廟口", (await _desk.AskAsync("每週六下午跑到廟口可以說書嗎？")).Text);

    [Fact]
    public async Task Of_items_that_are_too_long_each_year_keeps_what_was_asked_for()
    {
        var rest = string.Concat(Enumerable.Repeat("另整理庭園步道與花圃並檢修照明設備，", 6));
        await _desk.AddTextAsync("three.txt", $"樹下說書計畫(111-113年)\n\n壹、量化指標\n\n(1)111年目標：樹下說書11場次。{rest}共3處。\n\n(2)112年目標：樹下說書12場次。{rest}共4處。\n\n(3)113年目標：樹下說書13場次。{rest}共5處。");

        var answer = await _desk.AskAsync("樹下說書三年各辦幾場次？");

        Assert.Contains("11場次", answer.Text);
        Assert.Contains("13場次", answer.Text);
    }

    [Fact]
    public async Task An_address_belongs_to_the_label_above_it()
    {
        await _desk.AddTextAsync("book.txt", "說書之書\n\n發 行：說書出版社\n基隆市仁一路 5 號\n電話：(02)24210000\n\n經 銷 處：說書門市部\n基隆市愛三路 77 號\n電話：(02)24220000");

        Assert.Contains("愛三路 77 號", (await _desk.AskAsync("說書門市部的地址？")).Text);
    }

    [Fact]
    public async Task A_figure_of_the_year_asked_for_is_given_with_its_source()
    {
        var answer = await _desk.AskAsync("112年說書人目標幾人？");

        Assert.Equal("根據《基隆市說書推廣計畫(111-113年)》「方案一：培訓說書人」：112年目標：說書人45人，說書80場次。", answer.Text);
        Assert.Equal("(2)112年目標：說書人45人，說書80場次。", Assert.Single(answer.Citations).Quote);
    }

    [Fact]
    public async Task Without_a_year_all_years_are_given()
    {
        var answer = await _desk.AskAsync("說書人目標幾人？");

        Assert.Contains("111年目標：說書人30人", answer.Text);
        Assert.Contains("112年目標：說書人45人", answer.Text);
    }

    [Theory]
    [InlineData("2023年說書人目標幾人？")]
    [InlineData("民國112年說書人目標幾人？")]
    [InlineData("一一二年說書人目標幾人？")]
    [InlineData("去年說書人目標幾人？")]
    public async Task A_year_is_understood_however_it_is_said(string question) =>
        Assert.Contains("45人", (await _desk.AskAsync(question, today: new DateOnly(2024, 1, 1))).Text);

    [Fact]
    public async Task A_year_that_the_document_does_not_hold_gives_the_years_there_are()
    {
        var answer = await _desk.AskAsync("119年說書人目標幾人？");

        Assert.Equal(GuideAnswerKind.None, answer.Kind);
        Assert.Equal("手邊的文件沒有您問的年度，只有111–113年的資料，所以不能回答這一題。您可以改問這些年度，或請諮詢人員幫您查。", answer.Text);
        Assert.Equal("No passage is about the year asked for; \"基隆市說書推廣計畫(111-113年)\" is about 111–113.", answer.WhyNone);
    }

    [Theory]
    [InlineData("說書人的密碼是什麼？")]
    [InlineData("說書人講師的電話幾號？")]
    [InlineData("方案三要做什麼？")]
    [InlineData("說書人幾點上台？")]
    [InlineData("說書據點的停車費怎麼付？")]
    [InlineData("說書人初階班要繳多少學費？")]
    [InlineData("說書人初階班是幾月？")]
    [InlineData("巡迴說書配合哪個節日？")]
    [InlineData("說書班的班費幾元？")]
    [InlineData("說書人初階班的報名費要多少？")]
    [InlineData("說書人初階班幾歲可以參加？")]
    [InlineData("What is the minimum age for 說書人初階班?")]
    [InlineData("今天晚餐吃什麼好？")]
    [InlineData("你好")]
    [InlineData("🙂🙂")]
    [InlineData("")]
    public async Task What_no_document_says_is_declined(string question)
    {
        var answer = await _desk.AskAsync(question);

        Assert.Equal(GuideAnswerKind.None, answer.Kind);
        Assert.Equal("手邊的文件裡沒有找到這一題的答案，我不想亂猜。您可以換個說法再問一次，或請諮詢人員幫您查。", answer.Text);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public async Task A_text_that_only_asks_the_same_is_no_answer()
    {
        await _desk.AddTextAsync("asks.txt", "夜間說書概論\n\n壹、發想\n\n夜間說書的核心團隊、志工、鄰里和學校究竟該如何組成？這便是接下來要談的。\n\n貳、團隊\n\n夜間說書核心團隊由里長和退休教師組成。");

        Assert.Contains("里長和退休教師", (await _desk.AskAsync("夜間說書的核心團隊要找哪些人進來？")).Text);
    }

    [Theory]
    [InlineData("晨間說書計畫想達成哪些目標？")]
    [InlineData("晨間說書計畫的目標有哪些？")]
    public async Task All_that_stands_below_the_heading_asked_for_is_the_answer(string question)
    {
        await _desk.AddTextAsync("morning.txt", "晨間說書計畫\n\n壹、目標\n\n一、讓早起的人有書聽。\n\n二、推動晨間說書計畫，帶動里民。\n\n三、活化公園空間。");

        var answer = await _desk.AskAsync(question);

        Assert.Contains("讓早起的人有書聽", answer.Text);
        Assert.Contains("活化公園空間", answer.Text);
    }

    [Fact]
    public async Task What_it_was_made_by_stands_below_that_heading()
    {
        await _desk.AddTextAsync("bases.txt", "晚間說書計畫\n\n壹、依據\n\n一、圖書館法\n\n二、晚間說書計畫要點");

        Assert.Contains("圖書館法", (await _desk.AskAsync("晚間說書計畫是依據什麼訂的？")).Text);
    }

    [Fact]
    public async Task What_a_sentence_sums_up_under_the_name_asked_for_is_the_list()
    {
        await _desk.AddTextAsync("tours.txt", "說書巡禮\n\n壹、內容\n\n說書巡禮透過課程、社團、公共論壇、社區參與和學習連結，讓里民認識說書。\n\n說書巡禮以「港邊」、「樹下」、「廟埕夜話」等說書活動進行。");

        Assert.Contains("廟埕夜話", (await _desk.AskAsync("說書巡禮有哪些說書活動？")).Text);
    }

    [Fact]
    public async Task A_row_that_the_question_calls_by_its_name_is_meant()
    {
        await _desk.AddTextAsync("named.txt", "說書交流計畫\n\n壹、內容表\n\n執行策略\t主辦單位\t說明\n推動說書國際交流活動\t文化局\t辦理研討會及出國考察。\n加強交流\t教育處\t推動說書國際交流活動時由教育處加強國際交流並推動活動。\n");

        Assert.Contains("出國考察", (await _desk.AskAsync("推動說書國際交流活動，可以做些什麼？")).Text);
    }

    [Fact]
    public async Task A_feast_is_a_day_with_a_name()
    {
        await _desk.AddTextAsync("feast.txt", "燈下說書計畫\n\n壹、辦理方式\n\n1.配合元宵節辦理燈下說書。\n\n2.每月第一週在各里辦理燈下說書練習。");

        Assert.Contains("元宵節", (await _desk.AskAsync("燈下說書會配合哪個節日辦？")).Text);
    }

    [Fact]
    public async Task A_share_that_is_said_is_found_by_its_figure()
    {
        await _desk.AddTextAsync("share.txt", "里民聽書概況\n\n壹、聽書人口\n\n2001年我市常聽書的里民占總人口比率超過8%，2009年超過12%。");

        Assert.Contains("2001年", (await _desk.AskAsync("常聽書的里民超過總人口百分之八是哪一年發生的？")).Text);
    }

    [Fact]
    public async Task The_years_of_another_plan_stand_in_the_cell_that_names_it()
    {
        await _desk.AddTextAsync("rows.txt", "第2期說書中程計畫\n\n壹、內容表\n\n執行策略\t主辦單位\t115\t116\t說明\n推展說書教學\t教育處\tV\tV\t落實本府第 3 期推展說書教學中程計畫(108-112 年)相關事項，並協助各里辦理。\n添購說書木椅\t文化局\tV\tV\t分年添購。\n");

        var answer = await _desk.AskAsync("第三期說書教學的中程計畫是哪幾年？");

        Assert.Contains("108-112 年", answer.Text);
    }

    [Fact]
    public async Task Who_does_what_a_note_alone_speaks_of_stands_in_the_note()
    {
        await _desk.AddTextAsync("rows.txt", "說書傳習指引\n\n壹、內容表\n\n執行策略\t主辦單位\t協辦單位\t說明\n推展說書傳習\t文化局、教育處\t各里\t廟口廣播電臺錄製客語說書節目，各國小辦理說書社團，里辦公處提供場地。\n添購說書木椅\t文化局\t各里\t分年添購。\n");

        Assert.Contains("廟口廣播電臺", (await _desk.AskAsync("客語說書節目誰在做？")).Text);
        Assert.Contains("文化局、教育處", (await _desk.AskAsync("推展說書傳習由誰負責？")).Text);
    }

    [Fact]
    public async Task Who_wrote_a_chapter_and_on_which_page_it_stands_are_columns_of_the_contents()
    {
        await _desk.AddTextAsync("book.txt", "說書文集\n\n壹、目次\n\n篇名\t作者\t頁\n大臺南說書之發展\t林一・許二\t41\n里民說書之探討\t陳三\t77\n");

        Assert.Contains("林一・許二", (await _desk.AskAsync("寫大臺南說書那篇的是哪兩位？")).Text);
        Assert.Contains("大臺南說書之發展", (await _desk.AskAsync("林一寫的是哪一篇？")).Text);
    }

    [Fact]
    public async Task A_question_without_a_subject_is_answered_by_what_holds_all_of_it()
    {
        await _desk.AddTextAsync("duty.txt", "里民說書考核要點\n\n壹、考核\n\n各里於每季（當年3月底及9月底前）提報執行情形至本府。");

        Assert.Contains("9月底", (await _desk.AskAsync("執行情形要在幾月底以前報？")).Text);
        Assert.Equal(GuideAnswerKind.None, (await _desk.AskAsync("執行目標要怎麼報名？")).Kind);
    }

    [Fact]
    public async Task What_is_not_the_thing_is_no_answer_on_the_thing()
    {
        await _desk.AddTextAsync("kinds.txt", "說書教學分類\n\n壹、分類\n\n非正規說書教學由里辦公處辦理。\n\n正規說書教學由國小辦理。");

        Assert.Contains("國小", (await _desk.AskAsync("正規說書教學由誰辦理？")).Text);
    }

    [Fact]
    public async Task The_parts_of_a_plan_are_no_things_to_be_listed() =>
        Assert.DoesNotContain("推動策略；預期效益", (await _desk.AskAsync("培訓說書人要用哪兩個方法？")).Text);

    [Fact]
    public async Task Another_citys_document_never_answers_for_ours()
    {
        Assert.DoesNotContain("77", (await _desk.AskAsync("說書據點有幾處？")).Text);
        Assert.Contains("77處", (await _desk.AskAsync("臺南市說書據點有幾處？")).Text);
        Assert.Equal(GuideAnswerKind.None, (await _desk.AskAsync("高雄市說書據點有幾處？")).Kind);
    }

    [Fact]
    public async Task A_cell_is_found_by_row_and_year() =>
        Assert.Equal("根據《說書獎助指引》：「說書人證照考試」目標值：116年 40 人。", (await _desk.AskAsync("116年說書人證照考試要考幾人？")).Text);

    [Fact]
    public async Task A_cell_is_found_by_row_and_the_name_of_its_column() =>
        Assert.Equal("根據《說書獎助指引》：「里民說書會」主辦單位：地方政府", (await _desk.AskAsync("里民說書會由誰負責？")).Text);

    [Fact]
    public async Task Rows_are_gathered_by_a_value_they_share() =>
        Assert.Contains("說書人證照考試", (await _desk.AskAsync("文化部主辦哪些獎助項目？")).Text);

    [Fact]
    public async Task What_all_rows_share_is_asked_of_the_rows_gathered()
    {
        await _desk.AddTextAsync("points.txt", "說書評核指引\n\n壹、評核表\n\n評核類別\t評核項目\t評核要點\t說明\n基本評核\t說書口條\t咬字\t評核時請里民在場聽書，逐段記下聽不清楚的字句。\n基本評核\t說書口條\t換氣\t評核時請里民在場聽書，逐段記下換氣太急的地方。\n基本評核\t說書場地\t座位\t每場備妥木椅。\n加分評核\t說書創意\t道具\t自製道具者加分。\n");

        var answer = await _desk.AskAsync("基本評核的說書口條有哪些？");

        Assert.Contains("咬字", answer.Text);
        Assert.Contains("換氣", answer.Text);
    }

    [Fact]
    public async Task A_figure_of_the_nation_may_be_that_of_its_people()
    {
        await _desk.AddTextAsync("rates.txt", "聽書調查概要\n\n壹、聽書習慣\n\n據調查資料，國人參與聽書活動的比例為21%，較往年為高。又其中基隆的里民參與聽書活動的比例為34%，高於各地平均。");

        Assert.Contains("21%", (await _desk.AskAsync("全國參與聽書活動的比例是多少？")).Text);
    }

    [Fact]
    public async Task A_list_is_found_by_its_heading() =>
        Assert.Equal(
            "根據《基隆市說書推廣計畫(111-113年)》「方案一：培訓說書人」：1. 開設說書人初階班；2. 邀請退休教師加入。",
            (await _desk.AskAsync("方案一有哪些推動策略？")).Text);

    [Fact]
    public async Task Offices_below_a_heading_are_who_is_responsible_for_it() =>
        Assert.Contains("文化局、教育處", (await _desk.AskAsync("方案一由哪些單位負責？")).Text);

    [Fact]
    public async Task The_reply_is_framed_in_the_language_of_the_question()
    {
        var answer = await _desk.AskAsync("How many libraries are there in Keelung?", "en");

        Assert.Equal("According to “基隆市說書推廣計畫(111-113年)”, under “現況”: 圖書館：4間。", answer.Text);
    }

    [Fact]
    public async Task Every_quote_stands_verbatim_in_its_passage()
    {
        foreach (var question in (string[])["112年說書人目標幾人？", "里民說書會由誰負責？", "說書據點有哪些？", "經費從哪裡來？", "廟口什麼時候說書？"])
        {
            var answer = await _desk.AskAsync(question);

            Assert.Equal(GuideAnswerKind.Answer, answer.Kind);
            Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, _desk.Catalogue.Passages.Single(passage => passage.Key == citation.PassageKey).Text));
        }
    }

    [Fact]
    public async Task A_retired_document_answers_no_more()
    {
        await new Ingest.Documents.DocumentIngest(TimeProvider.System).RetireAsync(_desk.Catalogue, "grants", default);

        Assert.Equal(GuideAnswerKind.None, (await _desk.AskAsync("里民說書會由誰負責？")).Kind);
    }

    [Fact]
    public async Task A_question_of_100_000_letters_is_read_from_its_start() =>
        Assert.NotNull(await _desk.AskAsync("112年說書人目標幾人？" + new string('啊', 100_000)));
}
