using System.Text.Json;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line.Answers;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Line.Sending;
using LearningAdvisor.Channels.TakeOver;

namespace LearningAdvisor.Channels.Line;

/// <summary>One event of LINE, whole: whose it is, what is done, what is answered.</summary>
public sealed class LineChannel(
    CatalogueContext database, LinePeople people, Talk talk, Nearby nearby, Buttons buttons, Menu menu, Speech speech, ConsultationBook consultations,
    MessageLimit limit, LineClient line, ChannelSeal seal, LineSettings settings, TimeProvider clock) : IChannel
{
    // A resident who sees nothing for longer asks again.
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(1);

    // Enough to see whether it was understood.
    private const int RepeatedLength = 500;

    public string Name => LineWebhook.Channel;

    public async Task<Handled> HandleAsync(InboxEvent received, CancellationToken cancellation)
    {
        var said = Read(received) with { IsRepeated = received.Attempts > 1 };
        switch (said.Kind)
        {
            case "unfollow" or "leave":
                return new Handled { Erases = true };
            case "unsend":
                await WithdrawAsync(said, received, cancellation);
                return new Handled();
        }

        var user = await people.MeetAsync(said, received, cancellation);
        var book = PhraseBook.For(user.Locale ?? "");
        var admission = await limit.AdmitAsync(received, database, cancellation);
        if (admission == Admission.Silent)
            return new Handled { Note = "RATE_LIMITED" };
        if (admission != Admission.Answer)
            return Answered(LineAnswer.Of(book.Say(admission == Admission.Busy ? "line.busy" : "line.tooMany")), said, received);

        if (said.Kind == "postback" && PostbackCode.Read(said.PostbackData) is { Word: PostbackWord.More } more && said.ReplyToken is { } token
            && await buttons.ReleaseAsync(more, received, token, cancellation) is { } released)
            return new Handled { Released = released };
        if (said.Text is { } text && ErasureWish.IsIn(GroupSpeech.Addressed(said, settings.GroupName) ?? text))
            return await ForgetAsync(user, said, received, book, cancellation);

        using var loading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var shown = said.IsGroup ? Task.CompletedTask : ShowLoadingAsync(said.SourceId, loading.Token);
        try
        {
            if (await AnswerAsync(said, user, book, cancellation) is { } answer)
                return Answered(answer, said, received);
            LineOutlet.KeepToken(user, said.ReplyToken, received.ReceivedAt, seal);
            return new Handled();
        }
        finally
        {
            await loading.CancelAsync();
            await shown;
        }
    }

    public async Task<OutboxMessage?> ApologiseAsync(InboxEvent received, CancellationToken cancellation)
    {
        var user = await people.FindAsync(received, cancellation);
        return Answered(LineAnswer.Of(PhraseBook.For(user?.Locale ?? "").Say("line.trouble")), Read(received), received).Message;
    }

    // Null while a counsellor answers.
    private async Task<LineAnswer?> AnswerAsync(LineEvent said, ChannelUser user, PhraseBook book, CancellationToken cancellation) => said.Kind switch
    {
        "message.sticker" when await talk.IsHeldAsync(user, cancellation) => null,
        "message.location" when said.IsGroup && await talk.IsHeldAsync(user, cancellation) => null,
        "message.text" => await SpokenAsync(said, user, said.MessageId ?? said.EventId, book, cancellation),
        // The same message with other words is another turn; unsending takes back both.
        "messageEdited.text" => await SpokenAsync(said, user, $"{said.MessageId}:{said.EventId}", book, cancellation),
        "message.audio" when await speech.HearAsync(said, user.Locale, cancellation) is { } heard => await RepeatedAsync(heard, said, user, book, cancellation),
        _ when Wordless.Of(said, book) is { } shown && await talk.IsHeldAsync(user, cancellation) => await talk.AnswerAsync(user, shown, said.MessageId ?? said.EventId, said, cancellation),
        "message.location" when said.Position is { } position => await nearby.AnswerAsync(position, book, cancellation),
        "message.sticker" => Courtesies.Sticker(said.Keywords, book),
        "postback" => await PressedAsync(PostbackCode.Read(said.PostbackData), said, user, cancellation) ?? LineAnswer.Of(book.Say("line.expired")),
        "follow" => Courtesies.Welcome(book),
        "join" => Courtesies.GroupWelcome(book, settings.GroupName),
        _ => Courtesies.PleaseType(said.Kind == "message.audio", settings.WebAddress, book),
    };

    private async Task<LineAnswer?> PressedAsync(PostbackCode? code, LineEvent said, ChannelUser user, CancellationToken cancellation) =>
        await menu.AnswerAsync(code?.Word, user, said, cancellation) ?? await buttons.AnswerAsync(code, user, cancellation);

    private async Task<LineAnswer?> SpokenAsync(LineEvent said, ChannelUser user, string id, PhraseBook book, CancellationToken cancellation)
    {
        var text = said.IsGroup ? GroupSpeech.Addressed(said, settings.GroupName) : said.Text;
        return string.IsNullOrWhiteSpace(text)
            ? Courtesies.WithExamples(book.Say("smalltalk.greeting"), book)
            : await talk.AnswerAsync(user, text, id, said, cancellation);
    }

    // What was misheard is seen at once. A number that somebody dictates is masked before it is shown, too.
    private async Task<LineAnswer?> RepeatedAsync(string heard, LineEvent said, ChannelUser user, PhraseBook book, CancellationToken cancellation)
    {
        var answer = await talk.AnswerAsync(user, heard, said.MessageId ?? said.EventId, said, cancellation);
        return answer?.After(book.Say("line.heard", ("text", TextPieces.Units(PersonalDataMask.Mask(heard).Text, RepeatedLength))));
    }

    // The answer bears no name: with its reply token it finds its way, and nothing else is left of the person.
    private async Task<Handled> ForgetAsync(ChannelUser user, LineEvent said, InboxEvent received, PhraseBook book, CancellationToken cancellation)
    {
        if (user.ConsultationKey is { } key && await consultations.ResumeAsync(key, cancellation) is { } consultation)
            await consultations.ForgetAsync(consultation, cancellation);
        database.ChangeTracker.Clear();
        var answered = Answered(LineAnswer.Of(book.Say("line.erased")), said, received);
        if (answered.Message is { } message)
            message.Person = Guid.NewGuid().ToString("N");
        return answered with { Erases = true };
    }

    private async Task WithdrawAsync(LineEvent said, InboxEvent received, CancellationToken cancellation)
    {
        if (said.MessageId is { } id && await people.FindAsync(received, cancellation) is { ConsultationKey: { } key }
            && await consultations.ResumeAsync(key, cancellation) is { } consultation)
            await consultations.WithdrawAsync(consultation, id, cancellation);
    }

    private async Task ShowLoadingAsync(string userId, CancellationToken answered)
    {
        try
        {
            await Task.Delay(Unnoticed, clock, answered);
            await line.ShowLoadingAsync(userId, answered);
        }
        catch (OperationCanceledException) when (answered.IsCancellationRequested)
        {
            // The answer was quicker.
        }
    }

    private Handled Answered(LineAnswer answer, LineEvent said, InboxEvent received)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new Handled(new OutboxMessage
        {
            Channel = Name,
            Person = received.Person,
            EventKey = received.Key,
            OrderedAt = now,
            DueAt = now,
            TokenUntil = said.ReplyToken is null ? null : received.ReceivedAt + LineToken.Life,
            RetryKey = Guid.NewGuid(),
            Payload = new LineEnvelope(said.ReplyToken, answer.Messages, answer.Plain).Seal(seal),
        });
    }

    private LineEvent Read(InboxEvent received)
    {
        using var json = JsonDocument.Parse(seal.Open(received.Payload!));
        return LineEvent.Read(json.RootElement) ?? throw new InvalidDataException($"Event {received.Key} was stored and cannot be read any more.");
    }
}
