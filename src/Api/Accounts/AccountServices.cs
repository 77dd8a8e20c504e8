namespace LearningAdvisor.Api.Accounts;

/// <summary>Accounts as services.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, SignInSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(_ => AccountKeys.Of(settings));
        services.AddSingleton<SessionCookie>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<SignInLimit>();
        services.AddScoped<Lockout>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<SetUpDesk>();
        services.AddScoped<OwnAccountDesk>();
        services.AddScoped<Invitations>();
        services.AddScoped<AdministrationDesk>();
        if (settings.Provider is { } provider)
            services.AddProvider(provider);
        return services;
    }
}
