using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity.Rendering;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>Posts an activity to a service. It never throws for what the service or the network does.</summary>
public sealed class ConnectorClient(IHttpClientFactory clients, ActivitySettings settings, ConnectorToken token, ILogger<ConnectorClient> log)
{
    /// <summary>The http client that guards where it connects to.</summary>
    public const string Guarded = "activity services";

    /// <param name="address">Looked at again, since the settings may have changed while the answer waited.</param>
    public async Task<ConnectorOutcome> PostAsync(Uri address, JsonObject activity, CancellationToken cancellation)
    {
        if (!(settings.AppId is null ? ServiceAddresses.IsThisMachine(address) : settings.ServiceUrls.Allow(address)))
            return ConnectorOutcome.Refused;

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(activity.ToJsonString(ActivityMessage.Json), Encoding.UTF8, "application/json") };
        try
        {
            if (await token.ReadAsync(cancellation) is { } bearer)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }
        catch (Exception broken) when (broken is HttpRequestException or InvalidDataException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning("There is no token for answers: {Error}. LEARNINGADVISOR__Activity__AppId, AppPassword and TokenAddress must belong together.", broken.Message);
            return ConnectorOutcome.NotSent;
        }
        return await SendAsync(request, cancellation);
    }

    private async Task<ConnectorOutcome> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var http = clients.CreateClient(Guarded);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var outcome = response.IsSuccessStatusCode ? ConnectorOutcome.Delivered : OutcomeOf(response.StatusCode);
            if (outcome != ConnectorOutcome.Delivered)
                log.LogWarning("The service at {Host} answered {Status}: {Outcome}.", request.RequestUri!.Host, (int)response.StatusCode, outcome);
            return outcome;
        }
        catch (HttpRequestException away) when (away.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            log.LogWarning("The service at {Host} cannot be reached: {Error}.", request.RequestUri!.Host, away.HttpRequestError);
            return ConnectorOutcome.NotSent;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning("The service at {Host} did not answer: {Error}.", request.RequestUri!.Host, broken.GetType().Name);
            return ConnectorOutcome.Unclear;
        }
    }

    private static ConnectorOutcome OutcomeOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.Unauthorized => ConnectorOutcome.NotSent,
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => ConnectorOutcome.Unclear,
        _ => ConnectorOutcome.Refused,
    };
}

/// <summary>What became of an attempt to post an activity.</summary>
public enum ConnectorOutcome
{
    Delivered,

    /// <summary>It did not reach the service, or was turned away for the moment: nobody has got it.</summary>
    NotSent,

    /// <summary>Silence or a failure of the service's: somebody may have got it.</summary>
    Unclear,

    /// <summary>The service will not take it, or we may not send it there.</summary>
    Refused,
}
